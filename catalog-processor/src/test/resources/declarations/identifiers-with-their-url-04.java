// expect: 11:102 contains "1706.03762"
// uses: ARegistry.S.P4
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Paper(title = "P4", authors = @Author(name = "Leslie Lamport"), published = "1981", arxiv = "https://arxiv.org/abs/1706.03762")
        class P4 {}
    }
}
