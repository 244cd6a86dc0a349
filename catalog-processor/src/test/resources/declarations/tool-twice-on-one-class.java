// expect: 12:9 contains "not a repeatable"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd", url = "https://linkerd.io/")
        @Tool(title = "Linkerd 2", url = "https://linkerd.io/2/")
        class Linkerd {}
    }
}
