// expect: 15:77 contains "B"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A", sections = Shared.class)
interface A {}

@Catalog(id = "b", title = "B", sections = Shared.class)
interface B {}

@Section("Shared")
interface Shared {
    @Tool(title = "Linkerd", url = "https://linkerd.io/", seeAlso = A2.Envoy.class)
    class Linkerd {}
}

@Section("A2")
interface A2 {
    @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
    class Envoy {}
}

@Catalog(id = "c", title = "C", sections = A2.class)
interface C {}
