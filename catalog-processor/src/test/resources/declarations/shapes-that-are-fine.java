// expect: nothing
// options: -Xlint:all -Werror
// uses: ARegistry.Generic.ISTIO
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
abstract class A {
    @Section("Sealed")
    sealed interface Sealed permits Sealed.Linkerd {
        @Tool(title = "Linkerd", url = "https://linkerd.io/", seeAlso = Generic.Envoy.class)
        final class Linkerd implements Sealed {}
    }

    @Section("Generic")
    private static class Generic<T extends Comparable<T>> {
        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
        private class Envoy<U> {}

        @Deprecated
        @Tool(title = "Istio", url = "https://istio.io/", seeAlso = Envoy.class)
        protected record Istio() {}
    }

    @Section("Marker")
    @interface Marker {
        @Tool(title = "Consul", url = "https://www.consul.io/")
        enum Consul { }
    }
}
