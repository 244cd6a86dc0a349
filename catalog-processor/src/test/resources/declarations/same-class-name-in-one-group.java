// expect: 19:13 contains "client"
// uses: ARegistry.S.ONE
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Group(title = "One")
        interface One {
            @Tool(title = "T1", url = "https://example.org/1")
            class Client {}
        }

        @Group(title = "Two")
        interface Two {
            @Tool(title = "T2", url = "https://example.org/2")
            class Client {}
        }
    }
}
