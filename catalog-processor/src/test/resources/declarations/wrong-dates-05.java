// expect: 11:75 contains "2021-03-01"
// uses: ARegistry.S.A5
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A5", url = "https://example.org/5", published = "2021/03/01")
        class A5 {}
    }
}
