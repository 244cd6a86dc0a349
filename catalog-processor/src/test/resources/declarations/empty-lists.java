// expect: 11:44 contains "no author"
// uses: ARegistry.S.CLOCKS
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Paper(title = "Clocks", authors = {}, published = "1978", tags = {}, links = {}, seeAlso = {})
        class Clocks {}
    }
}
