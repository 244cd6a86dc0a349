package org.example.list;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;
import org.example.meshes.Meshes;

@Catalog(id = "two-modules", title = "Two modules", sections = {Proxies.class, Meshes.class})
interface TwoModules {}

@Section("Proxies")
interface Proxies {

    @Tool(title = "Envoy", url = "https://envoyproxy.io/", description = "a proxy", seeAlso = Meshes.Istio.class)
    class Envoy {}
}
