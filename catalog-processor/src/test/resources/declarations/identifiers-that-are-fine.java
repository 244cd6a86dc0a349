// expect: nothing
// options: -Xlint:all -Werror
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Paper(title = "P1", authors = @Author(name = "Steven Carlip"), published = "1999", arxiv = "hep-th/9901001")
        class P1 {}

        @Paper(title = "P2", authors = @Author(name = "William Thurston"), published = "2003", arxiv = "math.GT/0309136v1")
        class P2 {}

        @Book(title = "B1", isbn = "0-306-40615-2")
        class B1 {}

        @Book(title = "B2", isbn = "080442957X")
        class B2 {}

        @Book(title = "B3", isbn = "978 0 321 33631 6")
        class B3 {}
    }
}
