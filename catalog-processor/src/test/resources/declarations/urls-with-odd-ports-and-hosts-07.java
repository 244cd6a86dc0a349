// expect: 11:35 contains "192.168.1.7"
// uses: ARegistry.S.T6
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T6", url = "https://192.168.1.7/")
        class T6 {}
    }
}
