// expect: 15:22 contains "Tools"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("Tools")
    interface Tools {
        @Tool(title = "T1", url = "https://example.org/1")
        class T1 {}
    }

    @Section(value = "Tools", id = "more-tools")
    interface More {
        @Tool(title = "T2", url = "https://example.org/2")
        class T2 {}
    }
}
