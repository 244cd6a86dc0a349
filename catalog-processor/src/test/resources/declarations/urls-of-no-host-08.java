// expect: 11:35 contains "host"
// uses: ARegistry.S.T7
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T7", url = "https://example..org/")
        class T7 {}
    }
}
