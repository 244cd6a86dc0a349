// expect: 11:88 contains "name = "J. Doe""
// uses: ARegistry.S.A2
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A2", url = "https://example.org/2", authors = @Author(name = "Doe, J.; Roe, R."))
        class A2 {}
    }
}
