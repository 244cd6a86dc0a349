// expect: nothing
// uses: ARegistry.S.A1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A1", url = "https://example.org/1", authors = @Author(organization = "Jane Roe, John Doe"))
        class A1 {}
    }
}
