package org.example;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Catalog(id = "first-list", title = "First list")
interface FirstList {

    @Section("Meshes")
    interface Meshes {

        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a service mesh")
        class Linkerd {}
    }
}
