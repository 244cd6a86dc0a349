// expect: 11:76 contains "<!--"
// uses: ARegistry.S.T_11
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T11", url = "https://example.org/11", description = "hidden <!-- TODO --> words")
        class T11 {}
    }
}
