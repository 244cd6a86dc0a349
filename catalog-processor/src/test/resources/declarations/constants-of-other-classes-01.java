// expect: 16:51 contains "gopher://example.org/linkerd"
// uses: ARegistry.S.LINKERD
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
        @Tool(title = "Linkerd", url = Hosts.BASE + "/linkerd")
        class Linkerd {}
    }
}
