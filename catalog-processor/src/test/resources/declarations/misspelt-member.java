// expect: 11:63 contains "cannot find symbol"
// uses: ARegistry.S.LINKERD
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd", url = "https://linkerd.io/", licence = "Apache-2.0")
        class Linkerd {}
    }
}
