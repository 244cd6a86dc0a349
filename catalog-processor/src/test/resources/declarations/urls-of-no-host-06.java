// expect: 11:35 contains "host"
// uses: ARegistry.S.T5
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T5", url = "https://")
        class T5 {}
    }
}
