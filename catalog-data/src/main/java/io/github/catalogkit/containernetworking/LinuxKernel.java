package io.github.catalogkit.containernetworking;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Documentation;
import io.github.catalogkit.annotation.Event;
import io.github.catalogkit.annotation.Paper;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Slides;
import io.github.catalogkit.annotation.Talk;

/** What the kernel gives to containers. */
@Section("Linux kernel")
interface LinuxKernel {

    @SuppressWarnings("catalog:short-url")
    @Article(
            title = "The History of Containers",
            url = "http://red.ht/1mCDpJU",
            tags = {"containers", "history"})
    class HistoryOfContainers {}

    @Article(
            title = "A history of low-level Linux container runtimes",
            url = "https://opensource.com/article/18/1/history-low-level-container-runtimes",
            published = "2018-01",
            tags = {"containers", "history"})
    class HistoryOfContainerRuntimes {}

    @SuppressWarnings("catalog:incomplete-paper")
    @Paper(
            title = "Networking in Containers and Container Clusters",
            url = "http://wiki.iptables.org/pablo/netdev0.1/papers/Networking-in-Containers-and-Container-Clusters.pdf",
            tags = "containers")
    class NetworkingInContainers {}

    @SuppressWarnings("catalog:short-url")
    @Slides(
            title = "Anatomy of a Container: Namespaces, cgroups & Some Filesystem Magic",
            url = "http://bit.ly/1SAn4RU",
            event = @Event(name = "LinuxCon"),
            tags = {"containers", "namespaces", "cgroups"})
    class AnatomyOfContainer {}

    @Article(title = "Network namespaces", url = "https://lwn.net/Articles/219794/", tags = "namespaces")
    class NetworkNamespaces {}

    @Documentation(
            title = "Network classifier cgroup",
            url = "https://www.kernel.org/doc/Documentation/cgroup-v1/net_cls.txt",
            publisher = "Linux kernel",
            tags = "cgroups")
    class NetworkClassifierCgroup {}

    @SuppressWarnings("catalog:short-url")
    @Article(title = "Exploring LXC Networking", url = "http://bit.ly/1kMA2hE", tags = "lxc")
    class ExploringLxcNetworking {}

    @Talk(
            title = "IPv6 and Containers: Why We Can't Have Nice Things (And How We Can)",
            url = "https://www.youtube.com/watch?v=eF50OxZ5u4o",
            tags = {"containers", "ipv6"})
    class Ipv6AndContainers {}
}
