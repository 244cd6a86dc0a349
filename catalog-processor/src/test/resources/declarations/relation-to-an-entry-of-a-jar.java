// expect: 13:81 contains "A"
// file: sample/B.java
// options: CP:MAINOUT
// uses: BRegistry.S.T2
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "b", title = "B")
interface B {
    @Section("S")
    interface S {
        @Tool(title = "T2", url = "https://example.org/2", supersededBy = A.S.T1.class)
        class T2 {}
    }
}
