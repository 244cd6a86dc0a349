// expect: 11:75 contains "calendar"
// uses: ARegistry.S.A1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A1", url = "https://example.org/1", published = "2021-13")
        class A1 {}
    }
}
