// expect: 11:100 contains "10.1145/359545.359564"
// uses: ARegistry.S.P2
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Paper(title = "P2", authors = @Author(name = "Leslie Lamport"), published = "1979", doi = "https://dx.doi.org/10.1145/359545.359564")
        class P2 {}
    }
}
