// expect: 11:38 contains "U+202E"
// uses: ARegistry.S.ENVOY
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/\u202egnp.exe", tags = "edge")
        class Envoy {}
    }
}
