// expect: 11:77 contains "U+202E"
// uses: ARegistry.S.LINKERD
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a proxy \u202eyxorp a")
        class Linkerd {}
    }
}
