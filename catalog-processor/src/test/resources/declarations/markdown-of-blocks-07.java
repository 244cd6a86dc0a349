// expect: nothing
// uses: ARegistry.S.T7
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T7", url = "https://example.org/7", description = "first line  \nsecond line")
        class T7 {}
    }
}
