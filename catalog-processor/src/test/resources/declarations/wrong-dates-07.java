// expect: 11:75 contains "2019"
// uses: ARegistry.S.A7
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A7", url = "https://example.org/7", published = "c. 2019")
        class A7 {}
    }
}
