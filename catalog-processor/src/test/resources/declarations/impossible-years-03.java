// expect: 11:75 contains "201"
// uses: ARegistry.S.A3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "A3", url = "https://example.org/3", published = "0201-05-05")
        class A3 {}
    }
}
