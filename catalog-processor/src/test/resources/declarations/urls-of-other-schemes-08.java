// expect: 11:35 contains "https://example.org/b"
// uses: ARegistry.S.T7
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T7", url = "//example.org/b")
        class T7 {}
    }
}
