// expect: 16:46 contains "ftp"
// uses: ARegistry.S.ISTIO
package sample;

import io.github.catalogkit.annotation.*;

interface Hosts {
    String SCHEME = "gopher";
    String BASE = SCHEME + "://example.org";
}

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Istio", url = (1 < 2) ? "ftp://istio.io/" : "https://istio.io/")
        class Istio {}
    }
}
