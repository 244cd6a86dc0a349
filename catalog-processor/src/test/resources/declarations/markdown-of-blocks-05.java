// expect: 11:74 contains "line"
// uses: ARegistry.S.T5
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T5", url = "https://example.org/5", description = "It has:\n- filters\n- clusters")
        class T5 {}
    }
}
