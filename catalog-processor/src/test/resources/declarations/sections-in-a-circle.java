// expect: 16:44 contains "already"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A", sections = First.class)
interface A {}

@Section(value = "First", sections = Second.class)
interface First {
    @Tool(title = "Linkerd", url = "https://linkerd.io/")
    class Linkerd {}
}

@Section(value = "Second", sections = First.class)
interface Second {
    @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
    class Envoy {}
}
