package io.github.catalogkit.containernetworking;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Section;

/** What to know of networks first. */
@Section("Networking 101")
interface Networking101 {

    @Article(
            title = "Network Protocols",
            url = "https://www.destroyallsoftware.com/compendium/network-protocols?share_key=97d3ba4c24d21147",
            publication = "Programmer's Compendium",
            tags = "protocols")
    class NetworkProtocols {}

    @Article(
            title = "Demystifying container networking",
            url = "http://blog.mbrt.it/2017-10-01-demystifying-container-networking/",
            authors = @Author(name = "Michele Bertasi"),
            published = "2017-10-01",
            tags = "containers")
    class DemystifyingContainerNetworking {}

    @Article(
            title = "An Empirical Study of Load Balancing Algorithms",
            url = "http://liblb.com/learn.html",
            tags = "load-balancing")
    class EmpiricalStudyOfLoadBalancing {}
}
