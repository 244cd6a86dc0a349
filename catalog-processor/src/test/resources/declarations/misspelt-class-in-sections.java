// expect: 7:45 contains "cannot find symbol"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A", sections = {Sofware.class})
interface A {}
// === sample/Software.java
package sample;

import io.github.catalogkit.annotation.*;

@Section("Software")
interface Software {
    @Tool(title = "Linkerd", url = "https://linkerd.io/")
    class Linkerd {}
}
