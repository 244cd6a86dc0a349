package org.example.packets;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Slides;

@Section("Reading")
interface Reading {

    @Slides(title = "Illustrated Guide To Kubernetes Networking",
            url = "https://speakerdeck.com/thockin/illustrated-guide-to-kubernetes-networking",
            authors = @Author(name = "Tim Hockin"), published = "2016")
    class IllustratedGuideToKubernetesNetworking {}
}
