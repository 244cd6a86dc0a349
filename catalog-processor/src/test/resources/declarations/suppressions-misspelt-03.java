// expect: 12:27 contains "catalog:plain-http"
// expect: 13:35 contains "plain http"
// uses: ARegistry.S.T3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @SuppressWarnings("catalog: plain-http")
        @Tool(title = "T3", url = "http://example.org/3")
        class T3 {}
    }
}
