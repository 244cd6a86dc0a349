// expect: 14:17 contains "is in no section"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd", url = "https://linkerd.io/")
        class Linkerd {
            static Class<?> other() {
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}
                return Envoy.class;
            }
        }
    }
}
