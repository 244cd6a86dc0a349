// expect: 11:88 contains "organization"
// uses: ARegistry.S.A4
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A4", url = "https://example.org/4", authors = @Author(name = "The Envoy Team"))
        class A4 {}
    }
}
