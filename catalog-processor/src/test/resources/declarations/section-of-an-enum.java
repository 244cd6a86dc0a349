// expect: 11:18 contains "not applicable"
// uses: ARegistry.S.ISTIO
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    enum S {
        LINKERD, @Tool(title = "Envoy", url = "https://www.envoyproxy.io/") ENVOY;

        @Tool(title = "Istio", url = "https://istio.io/")
        record Istio(String version) {}
    }
}
