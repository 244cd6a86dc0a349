// expect: 12:23 contains "Envoy"
// expect: 15:23 contains "envoy"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Envoy", url = "https://example.org/1")
        class Envoy {}

        @Tool(title = "envoy", url = "https://example.org/2")
        class Envoy2 {}
    }
}
