// expect: 10:48 contains "inline"
// expect: 12:42 contains "HTML"
// expect: 14:69 contains "spaces"
// expect: 14:92 contains "spaces"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A", introduction = "# What this is\n\n- a list\n- of tools")
interface A {
    @Section(value = "S", introduction = "see <a href='https://example.org'>this</a>")
    interface S {
        @Tool(title = "T1", url = "https://example.org/1", before = "Kubernetes ", after = " and more")
        class T1 {}
    }
}
