// expect: 11:88 contains "John Roe"
// uses: ARegistry.S.A6
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A6", url = "https://example.org/6", authors = @Author(name = "John Roe <roe@example.org>"))
        class A6 {}
    }
}
