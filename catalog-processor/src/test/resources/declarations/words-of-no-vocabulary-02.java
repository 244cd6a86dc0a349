// expect: 12:69 contains "GPL-3.0"
// expect: 12:89 contains "pt-BR"
// uses: ARegistry.S.ISTIO
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(title = "Istio", url = "https://istio.io/", license = "GPLv3", language = "pt_BR")
        class Istio {}
    }
}
