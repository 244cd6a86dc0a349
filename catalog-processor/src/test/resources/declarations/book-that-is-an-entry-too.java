// expect: 7:54 contains "entry"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A", accompanies = A.S.Tcp.class)
interface A {
    @Section("S")
    interface S {
        @Book(title = "TCP/IP Illustrated", isbn = "978-0-321-33631-6")
        class Tcp {}
    }
}
