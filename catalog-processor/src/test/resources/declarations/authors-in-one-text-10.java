// expect: 11:90 contains "Ada Lovelace"
// uses: ARegistry.S.A_10
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A10", url = "https://example.org/10", authors = @Author(name = "Ada Lovelace & Charles Babbage"))
        class A10 {}
    }
}
