// expect: 11:36 contains "https://example.org/f"
// uses: ARegistry.S.T_11
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T11", url = "http://https://example.org/f")
        class T11 {}
    }
}
