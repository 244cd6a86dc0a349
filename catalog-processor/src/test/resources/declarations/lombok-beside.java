// expect: 14:35 contains "not a valid URL"
// options: PP:LOMBOK CP:LOMBOK
// uses: ARegistry.S.T1
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
@lombok.experimental.UtilityClass
class A {
    @Section("S")
    @lombok.experimental.UtilityClass
    class S {
        @Tool(title = "T1", url = "example.org/1")
        @lombok.Value
        class T1 {
            String version;
        }

        @Tool(title = "T2", url = "https://example.org/2")
        @lombok.Data
        @lombok.Builder
        class T2 {
            private final String version;
        }
    }
}
