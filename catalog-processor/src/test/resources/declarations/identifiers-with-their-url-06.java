// expect: 11:36 contains "978-1-4920-3684-5"
// uses: ARegistry.S.B2
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Book(title = "B2", isbn = "ISBN 978-1-4920-3684-5")
        class B2 {}
    }
}
