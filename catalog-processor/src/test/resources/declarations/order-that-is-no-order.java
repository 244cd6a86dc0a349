// expect: 10:40 contains "enum constant"
// uses: ARegistry.S.T1
package sample;

import io.github.catalogkit.annotation.*;
import io.github.catalogkit.vocabulary.Order;

@Catalog(id = "a", title = "A")
interface A {
    @Section(value = "S", order = Order.ALPHABETICAL)
    interface S {
        @Tool(title = "T1", url = "https://example.org/1")
        class T1 {}
    }
}
