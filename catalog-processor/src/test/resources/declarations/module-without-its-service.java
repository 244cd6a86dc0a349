// expect: A.java:5:1 contains "provides"
// file: module-info.java
// options: -p LIB
module sample.list {
    requires io.github.catalogkit.model;
}
// === sample/A.java
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T1", url = "https://example.org/1")
        class T1 {}
    }
}
