// expect: 11:35 contains "https://github.com/envoyproxy/envoy"
// uses: ARegistry.S.T5
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T5", url = "ssh://git@github.com/envoyproxy/envoy")
        class T5 {}
    }
}
