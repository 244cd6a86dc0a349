// expect: 12:27 contains "plain-http"
// expect: 13:35 contains "plain http"
// uses: ARegistry.S.T1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @SuppressWarnings("catalog:plain_http")
        @Tool(title = "T1", url = "http://example.org/1")
        class T1 {}
    }
}
