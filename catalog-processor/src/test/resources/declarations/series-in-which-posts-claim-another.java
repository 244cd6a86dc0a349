// expect: 14:83 contains "One"
// expect: 17:83 contains "Two"
// uses: ARegistry.S.ONE
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Series(title = "One")
        interface One {
            @Article(title = "Post 1", url = "https://example.org/1", partOf = One.class)
            class Post1 {}

            @Article(title = "Post 2", url = "https://example.org/2", partOf = Two.class)
            class Post2 {}
        }

        @Series(title = "Two")
        interface Two {
            @Article(title = "Post 3", url = "https://example.org/3")
            class Post3 {}
        }
    }
}
