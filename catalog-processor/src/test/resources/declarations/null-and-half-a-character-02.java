// expect: 11:23 contains "U+D83D"
// uses: ARegistry.S.ROCKET
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Rocket \ud83d", url = "https://example.org/rocket")
        class Rocket {}
    }
}
