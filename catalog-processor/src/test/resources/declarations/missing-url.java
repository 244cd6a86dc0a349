// expect: 11:9 contains "url"
// uses: ARegistry.S.LINKERD
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd")
        class Linkerd {}
    }
}
