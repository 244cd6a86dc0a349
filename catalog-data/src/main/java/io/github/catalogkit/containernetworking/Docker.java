package io.github.catalogkit.containernetworking;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Section;

/** Networks of Docker containers. */
@Section("Docker")
interface Docker {

    @SuppressWarnings("catalog:short-url")
    @Article(title = "Docker Networking", url = "http://bit.ly/1JXWf2R", tags = "docker")
    class DockerNetworking {}

    @SuppressWarnings("catalog:short-url")
    @Article(
            title = "Concerning Containers’ Connections: on Docker Networking",
            url = "http://bit.ly/1JXWfjl",
            tags = "docker")
    class ConcerningContainersConnections {}

    @SuppressWarnings("catalog:short-url")
    @Article(title = "Unifying Docker Container and VM Networking", url = "http://bit.ly/1JuCDs5", tags = "docker")
    class UnifyingContainerAndVmNetworking {}

    @SuppressWarnings("catalog:short-url")
    @Article(
            title = "Letting Go: Docker Networking and Knowing When Enough Is Enough",
            url = "http://bit.ly/1TEXFVr",
            tags = "docker")
    class LettingGo {}

    @Article(
            title = "The Tale of Two Container Networking Standards: CNM v. CNI",
            url = "http://www.nuagenetworks.net/blog/container-networking-standards/",
            tags = {"docker", "cni", "cnm"})
    class CnmVersusCni {}
}
