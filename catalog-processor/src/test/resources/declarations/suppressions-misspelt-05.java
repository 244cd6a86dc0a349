// expect: 12:27 contains "cannot be suppressed"
// expect: 13:35 contains "not a valid URL"
// uses: ARegistry.S.T5
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @SuppressWarnings("catalog:malformed-url")
        @Tool(title = "T5", url = "example.org/5")
        class T5 {}
    }
}
