// expect: 11:35 contains "not a valid URL"
// uses: ARegistry.S.T3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T3", url = "data:text/html,hello")
        class T3 {}
    }
}
