// expect: 11:76 contains "not an entry"
// uses: ARegistry.S.ALPHA
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Alpha", url = "https://example.org/alpha", about = A.class)
        class Alpha {}
    }
}
