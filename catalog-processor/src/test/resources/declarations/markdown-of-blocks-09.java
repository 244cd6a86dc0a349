// expect: 11:74 contains "<br>"
// uses: ARegistry.S.T9
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T9", url = "https://example.org/9", description = "one<br>two")
        class T9 {}
    }
}
