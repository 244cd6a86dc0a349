// expect: 11:35 contains "localhost"
// uses: ARegistry.S.T4
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T4", url = "https://localhost:8080/envoy")
        class T4 {}
    }
}
