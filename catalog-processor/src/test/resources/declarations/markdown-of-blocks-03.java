// expect: 11:74 contains "["
// uses: ARegistry.S.T3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T3", url = "https://example.org/3", description = "see [the docs](https://example.org/docs")
        class T3 {}
    }
}
