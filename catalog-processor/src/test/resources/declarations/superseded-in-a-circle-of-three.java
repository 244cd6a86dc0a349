// expect: 11:86 contains "circle"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Alpha", url = "https://example.org/alpha", supersededBy = Beta.class)
        class Alpha {}

        @Tool(title = "Beta", url = "https://example.org/beta", supersededBy = Gamma.class)
        class Beta {}

        @Tool(title = "Gamma", url = "https://example.org/gamma", supersededBy = Alpha.class)
        class Gamma {}
    }
}
