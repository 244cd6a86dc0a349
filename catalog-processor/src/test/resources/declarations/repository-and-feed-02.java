// expect: 11:66 contains "feed"
// uses: ARegistry.S.ISTIO
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Istio", url = "https://istio.io/", feed = "https://istio.io/")
        class Istio {}
    }
}
