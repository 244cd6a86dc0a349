// expect: 11:75 contains "2021-03-01"
// uses: ARegistry.S.A9
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A9", url = "https://example.org/9", published = " 2021-03-01")
        class A9 {}
    }
}
