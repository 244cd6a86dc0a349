// expect: 12:101 contains "blank"
// uses: ARegistry.S.T2
package sample;

import io.github.catalogkit.annotation.*;
import io.github.catalogkit.vocabulary.Status;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T2", url = "https://example.org/2", status = Status.ARCHIVED, statusReason = "")
        class T2 {}
    }
}
