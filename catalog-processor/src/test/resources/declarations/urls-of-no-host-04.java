// expect: 11:35 contains "no address of the web"
// uses: ARegistry.S.T3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T3", url = "./docs/README.md")
        class T3 {}
    }
}
