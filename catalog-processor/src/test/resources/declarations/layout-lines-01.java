// expect: 12:24 contains "{title}"
// uses: ARegistry.S.T1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T1", url = "https://example.org/1")
        @Layout(line = "[{ title }]({url})")
        class T1 {}
    }
}
