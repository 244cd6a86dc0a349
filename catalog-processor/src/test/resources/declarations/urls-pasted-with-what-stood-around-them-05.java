// expect: 11:35 contains "two"
// uses: ARegistry.S.T4
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T4", url = "https://example.org/1 https://example.org/2")
        class T4 {}
    }
}
