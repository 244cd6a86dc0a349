// expect: 11:35 contains "not a valid URL"
// uses: ARegistry.S.T1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T1", url = "mailto:list@example.org")
        class T1 {}
    }
}
