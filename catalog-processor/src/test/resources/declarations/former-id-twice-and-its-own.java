// expect: 12:83 contains "former id"
// expect: 12:96 contains "kuma"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Kuma", url = "https://kuma.io/", formerIds = {"kong-mesh", "kong-mesh", "kuma"})
        class Kuma {}
    }
}
