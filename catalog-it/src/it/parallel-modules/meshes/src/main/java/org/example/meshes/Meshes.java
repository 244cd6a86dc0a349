package org.example.meshes;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Catalog(id = "meshes", title = "Meshes")
interface Meshes {

    @Section("Service meshes")
    interface ServiceMeshes {

        @Tool(title = "Linkerd", url = "https://linkerd.io/")
        class Linkerd {}
    }
}
