package org.example.proxies;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Catalog(id = "proxies", title = "Proxies")
interface Proxies {

    @Section("Reverse proxies")
    interface ReverseProxies {

        @Tool(title = "Envoy", url = "https://envoyproxy.io/")
        class Envoy {}
    }
}
