// expect: 18:75 contains "order"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;
import io.github.catalogkit.vocabulary.Order;

@Catalog(id = "a", title = "A")
interface A {
    @Section(value = "S", order = Order.NEWEST_FIRST)
    interface S {
        @Article(title = "T1", url = "https://example.org/1", published = "2020")
        class T1 {}

        @Article(title = "T2", url = "https://example.org/2")
        class T2 {}

        @Article(title = "T3", url = "https://example.org/3", published = "2021-05")
        class T3 {}
    }
}
