// expect: 12:24 contains "{title}"
// uses: ARegistry.S.T3
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T3", url = "https://example.org/3")
        @Layout(line = "[{title]({url})")
        class T3 {}
    }
}
