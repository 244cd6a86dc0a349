// expect: 11:23 contains "&"
// uses: ARegistry.S.ATT
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "AT&amp;T", url = "https://www.att.com/")
        class Att {}
    }
}
