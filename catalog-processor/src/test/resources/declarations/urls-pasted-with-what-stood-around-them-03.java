// expect: 11:35 contains "https://example.org/kuma"
// uses: ARegistry.S.T2
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T2", url = "<https://example.org/kuma>")
        class T2 {}
    }
}
