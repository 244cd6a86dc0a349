// expect: 11:88 contains "Jane Roe"
// uses: ARegistry.S.A8
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A8", url = "https://example.org/8", authors = @Author(name = "by Jane Roe"))
        class A8 {}
    }
}
