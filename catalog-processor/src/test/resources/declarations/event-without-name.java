// expect: 11:87 contains "name"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Talk(title = "Pods", url = "https://example.org/pods", event = @Event(name = "", date = "2017", place = "Austin"))
        class Pods {}
    }
}
