// expect: 11:75 contains "calendar"
// uses: ARegistry.S.A3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A3", url = "https://example.org/3", published = "2021-02-30")
        class A3 {}
    }
}
