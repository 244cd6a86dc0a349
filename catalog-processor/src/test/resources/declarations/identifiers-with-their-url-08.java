// expect: 11:100 contains "10.1145"
// uses: ARegistry.S.P5
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Paper(title = "P5", authors = @Author(name = "Leslie Lamport"), published = "1982", doi = "10.1145")
        class P5 {}
    }
}
