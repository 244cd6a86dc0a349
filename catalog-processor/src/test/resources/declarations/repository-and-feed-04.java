// expect: 11:91 contains "repository"
// uses: ARegistry.S.CONSUL
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Consul", url = "https://github.com/hashicorp/consul", repository = "https://github.com/hashicorp/consul")
        class Consul {}
    }
}
