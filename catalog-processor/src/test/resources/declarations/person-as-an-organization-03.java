// expect: 11:114 contains "spaces"
// uses: ARegistry.S.A3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A3", url = "https://example.org/3", authors = @Author(name = "Jane Roe", affiliation = "ACME  Corp."))
        class A3 {}
    }
}
