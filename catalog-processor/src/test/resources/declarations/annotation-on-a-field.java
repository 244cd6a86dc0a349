// expect: 14:9 contains "not applicable"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd", url = "https://linkerd.io/")
        class Linkerd {}

        @Article(title = "Pods", url = "https://example.org/pods")
        String PODS = "pods";
    }
}
