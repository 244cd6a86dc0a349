package org.example.meshes;

import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

@Section("Meshes")
public interface Meshes {

    @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a service mesh")
    class Linkerd {}

    @Tool(title = "Istio", url = "https://istio.io/", description = "a larger service mesh")
    class Istio {}
}
