// expect: 13:23 contains "https://linkerd.io/"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(
                title = "Linkerd",
                url = """
                https://linkerd.io/
                """)
        class Linkerd {}
    }
}
