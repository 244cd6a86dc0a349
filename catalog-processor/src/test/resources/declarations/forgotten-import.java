// expect: 12:10 contains "cannot find symbol"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Linkerd", url = "https://linkerd.io/")
        class Linkerd {}
    }
}
