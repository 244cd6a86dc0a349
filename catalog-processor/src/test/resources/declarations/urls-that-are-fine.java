// expect: nothing
// options: -Xlint:all -Werror
// uses: ARegistry.S.T0
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "T0", url = "HTTPS://Example.ORG/upper")
        class T0 {}

        @Tool(title = "T1", url = "https://münchen.example/")
        class T1 {}

        @Tool(title = "T2", url = "https://xn--mnchen-3ya.example/x")
        class T2 {}

        @Tool(title = "T3", url = "https://[2001:db8::1]:8443/")
        class T3 {}

        @Tool(title = "T4", url = "https://de.wikipedia.org/wiki/Größe")
        class T4 {}

        @Tool(title = "T5", url = "https://en.wikipedia.org/wiki/C_(programming_language)")
        class T5 {}

        @Tool(title = "T6", url = "https://example.org/?q=a+b&c=%C3%A4#top")
        class T6 {}

        @Tool(title = "T7", url = "https://example.org:8443/x")
        class T7 {}

        @Tool(title = "T8", url = "https://web.archive.org/web/2016/http://example.org/")
        class T8 {}
    }
}
