// expect: 11:35 contains "https://example.org/d"
// uses: ARegistry.S.T9
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T9", url = "https//example.org/d")
        class T9 {}
    }
}
