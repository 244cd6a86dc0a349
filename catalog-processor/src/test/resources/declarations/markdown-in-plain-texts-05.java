// expect: 11:79 contains ""Consul""
// uses: ARegistry.S.CONSUL
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Consul", url = "https://www.consul.io/", description = "Consul")
        class Consul {}
    }
}
