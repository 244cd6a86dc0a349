// expect: 11:24 contains "empty"
// uses: ARegistry.S.CONTROLLERS
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Group(title = "Controllers")
        interface Controllers {}
    }
}
