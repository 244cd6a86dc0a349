// expect: 11:80 contains "incompatible types"
// uses: ARegistry.S.PODS
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Article(title = "Pods", url = "https://example.org/pods", published = 2017)
        class Pods {}
    }
}
