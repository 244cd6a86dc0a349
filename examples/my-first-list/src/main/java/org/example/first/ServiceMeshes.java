package org.example.first;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Catalog(id = "service-meshes", title = "Service meshes", introduction = "What I *use*, and what I read about it.")
interface ServiceMeshes {

    @Section("Software")
    interface Software {

        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a transparent proxy, see `linkerd check`")
        class Linkerd {}

        @Tool(title = "Conduit", url = "https://conduit.io/", supersededBy = Linkerd.class)
        class Conduit {}
    }

    @Section("Reading")
    interface Reading {

        @Article(
                title = "Operating a Kubernetes network",
                url = "https://jvns.ca/blog/2017/10/10/operating-a-kubernetes-network/",
                authors = @Author(name = "Julia Evans"),
                published = "2017-10-10")
        class OperatingNetworks {}
    }
}
