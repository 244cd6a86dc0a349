package org.example;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Catalog(id = "linted-list", title = "Linted list")
interface LintedList {

    @Section("Meshes")
    interface Meshes {

        @Tool(title = "Linkerd", url = "http://linkerd.io/", description = "a service mesh")
        class Linkerd {}
    }
}
