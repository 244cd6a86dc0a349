// expect: 11:35 contains "ends with"
// uses: ARegistry.S.T0
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T0", url = "https://example.org/envoy,")
        class T0 {}
    }
}
