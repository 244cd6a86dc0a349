// expect: 11:35 contains "backslash"
// uses: ARegistry.S.T6
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T6", url = "https://example.org/a\\b")
        class T6 {}
    }
}
