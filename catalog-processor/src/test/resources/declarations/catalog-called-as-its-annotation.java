// expect: nothing
// file: sample/Catalog.java
// uses: CatalogRegistry.Tools.ENTRY
package sample;

import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@io.github.catalogkit.annotation.Catalog(id = "a", title = "A")
interface Catalog {
    @Section("Tools")
    interface Tools {
        @Tool(title = "T1", url = "https://example.org/1")
        class Entry {}
    }

    @io.github.catalogkit.annotation.Section("Registries")
    interface Registry {
        @Tool(title = "T2", url = "https://example.org/2")
        class Catalog2 {}
    }
}
