// expect: - contains "not recognized"
// expect: 13:35 contains "https://example.org/1"
// options: -Acatalogue.plain_http=off
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T1", url = "http://example.org/1")
        class T1 {}
    }
}
