// expect: 11:133 contains "2016-05"
// uses: ARegistry.S.PODS
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Talk(title = "Pods", url = "https://example.org/pods", event = @Event(name = "KubeCon"), published = "2016-05", accessed = "2015")
        class Pods {}
    }
}
