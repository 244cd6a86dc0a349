// expect: 11:67 contains "path"
// uses: ARegistry.S.TCP
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Book(title = "TCP/IP Illustrated", cover = @Image(path = "/home/me/cover.png", description = "the cover"))
        class Tcp {}
    }
}
