// expect: 11:23 contains "Markdown"
// uses: ARegistry.S.ENVOY
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "**Envoy**", url = "https://www.envoyproxy.io/")
        class Envoy {}
    }
}
