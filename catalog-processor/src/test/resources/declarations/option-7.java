// expect: - contains "no option -Acatalog.malformed_url"
// expect: 13:35 contains "https://example.org/1"
// options: -Acatalog.malformed_url=off
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
