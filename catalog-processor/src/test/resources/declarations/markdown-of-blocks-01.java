// expect: 11:74 contains "![logo]"
// uses: ARegistry.S.T1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T1", url = "https://example.org/1", description = "a proxy ![logo](https://example.org/logo.png)")
        class T1 {}
    }
}
