// expect: 10:9 contains "sections"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    interface Part1 {
        @Section("S")
        interface S {
            @Tool(title = "Linkerd", url = "https://linkerd.io/")
            class Linkerd {}
        }
    }
}
