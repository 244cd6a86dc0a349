// expect: 11:20 contains "hyphens"
// uses: ARegistry.S.HA_PROXY
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(id = "ha--proxy-", title = "HAProxy", url = "https://www.haproxy.org/")
        class HaProxy {}
    }
}
