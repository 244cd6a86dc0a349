// expect: 11:35 contains "[::1"
// uses: ARegistry.S.T2
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T2", url = "https://[::1/")
        class T2 {}
    }
}
