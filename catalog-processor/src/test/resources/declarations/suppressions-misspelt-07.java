// expect: 12:35 contains "plain http"
// uses: ARegistry.S.T7
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @SuppressWarnings("Catalog:plain-http")
        @Tool(title = "T7", url = "http://example.org/7")
        class T7 {}
    }
}
