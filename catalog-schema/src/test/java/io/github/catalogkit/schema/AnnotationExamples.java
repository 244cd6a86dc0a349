package io.github.catalogkit.schema;

import io.github.catalogkit.model.Kind;

/** The examples in the Javadoc of the annotations: a declaration of each kind. */
final class AnnotationExamples {

    private AnnotationExamples() {}

    static String of(Kind kind) {
        return switch (kind) {
            case ARTICLE -> """
                @Article(
                        title = "Life of a Packet",
                        url = "https://example.org/life-of-a-packet",
                        authors = @Author(name = "Ada Lovelace"),
                        published = "2018-03-14")
                class LifeOfAPacket {}""";
            case BLOG -> """
                @Blog(title = "Julia Evans", url = "https://jvns.ca/", feed = "https://jvns.ca/atom.xml")
                class JuliaEvans {}""";
            case BOOK -> """
                @Book(
                        title = "Networking and Kubernetes",
                        authors = {@Author(name = "James Strong"), @Author(name = "Vallery Lancey")},
                        publisher = "O'Reilly Media",
                        published = "2021",
                        isbn = "978-1-4920-8165-4")
                class NetworkingAndKubernetes {}""";
            case CHAPTER -> """
                @Chapter(
                        title = "Linux Networking",
                        authors = @Author(name = "James Strong"),
                        book = "Networking and Kubernetes",
                        published = "2021",
                        publicationDetails = @PublicationDetails(pages = "33-80", publisher = "O'Reilly Media"))
                class LinuxNetworking {}""";
            case COMMUNITY -> """
                @Community(title = "Cilium & eBPF", url = "https://slack.cilium.io/", platform = "Slack")
                class CiliumAndEbpf {}""";
            case CONFERENCE -> """
                @Conference(title = "eBPF Summit", url = "https://ebpf.io/summit/", held = "2023-09-13", place = "online")
                class EbpfSummit {}""";
            case COURSE -> """
                @Course(title = "Introduction to Cilium", url = "https://example.org/cilium", provider = "Example Academy")
                class IntroductionToCilium {}""";
            case DATASET -> """
                @Dataset(title = "CNI benchmark results", url = "https://example.org/cni-benchmark", version = "2")
                class CniBenchmarkResults {}""";
            case DOCUMENTATION -> """
                @Documentation(
                        title = "Network Policies",
                        url = "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
                        publisher = "Kubernetes")
                class NetworkPolicies {}""";
            case GROUP -> """
                @Group(title = "Service meshes")
                interface ServiceMeshes {

                    @Tool(title = "Linkerd", url = "https://linkerd.io/")
                    class Linkerd {}
                }""";
            case ISSUE -> """
                @Issue(
                        title = "Support for dual-stack services",
                        url = "https://github.com/kubernetes/kubernetes/issues/62822",
                        tracker = "kubernetes/kubernetes",
                        number = "62822")
                class DualStackServices {}""";
            case LEGAL_CASE -> """
                @LegalCase(
                        title = "Google LLC v. Oracle America, Inc.",
                        court = "Supreme Court of the United States",
                        number = "18-956",
                        published = "2021-04-05")
                class GoogleVOracle {}""";
            case NEWSLETTER -> """
                @Newsletter(title = "eCHO News", url = "https://example.org/echo-news", publisher = "Isovalent")
                class EchoNews {}""";
            case ORGANIZATION -> """
                @Organization(title = "Cloud Native Computing Foundation", url = "https://www.cncf.io/", aliases = "CNCF")
                class CloudNativeComputingFoundation {}""";
            case PAPER -> """
                @Paper(
                        title = "Attention Is All You Need",
                        url = "https://arxiv.org/abs/1706.03762",
                        authors = @Author(name = "Ashish Vaswani"),
                        published = "2017",
                        arxiv = "1706.03762")
                class AttentionIsAllYouNeed {}""";
            case PATENT -> """
                @Patent(
                        title = "Method and apparatus for packet routing",
                        authors = @Author(name = "Ada Lovelace"),
                        number = "US1234567A",
                        published = "1993")
                class PacketRouting {}""";
            case PERSON -> """
                @Person(title = "Ada Lovelace", affiliation = "Example Labs", orcid = "0000-0002-1825-0097")
                class AdaLovelace {}""";
            case PODCAST -> """
                @Podcast(title = "Kubernetes Podcast", feed = "https://example.org/kubernetes-podcast.xml")
                class KubernetesPodcast {}""";
            case RESOURCE -> """
                @Resource(title = "CNCF Landscape", url = "https://landscape.cncf.io/")
                class CncfLandscape {}""";
            case SERIES -> """
                @Series(title = "Understanding Kubernetes networking", authors = @Author(name = "Mark Betz"))
                interface UnderstandingKubernetesNetworking {

                    @Article(title = "Pods", url = "https://example.org/pods", published = "2017-10")
                    class Pods {}
                }""";
            case SLIDES -> """
                @Slides(
                        title = "Container networking in depth",
                        url = "https://example.org/slides.pdf",
                        event = @Event(name = "KubeCon", date = "2017", place = "Austin"))
                class ContainerNetworkingInDepth {}""";
            case SPECIFICATION -> """
                @Specification(
                        title = "Uniform Resource Identifier (URI): Generic Syntax",
                        url = "https://www.rfc-editor.org/rfc/rfc3986",
                        organization = "IETF",
                        number = "RFC 3986")
                class UriGenericSyntax {}""";
            case TALK -> """
                @Talk(
                        title = "Cilium: Networking and Security with BPF",
                        url = "https://example.org/talk",
                        authors = @Author(name = "Ada Lovelace", affiliation = "Example"),
                        event = @Event(name = "DockerCon", date = "2017-04"))
                class NetworkingAndSecurityWithBpf {}""";
            case THESIS -> """
                @Thesis(
                        title = "Architectural Styles and the Design of Network-based Software Architectures",
                        authors = @Author(name = "Roy Fielding"),
                        institution = "University of California, Irvine",
                        degree = "PhD",
                        published = "2000")
                class ArchitecturalStyles {}""";
            case TOOL -> """
                @Tool(
                        title = "Cilium",
                        url = "https://cilium.io/",
                        repository = "https://github.com/cilium/cilium",
                        license = "Apache-2.0",
                        tags = {"cni", "ebpf"})
                class Cilium {}""";
            case TUTORIAL -> """
                @Tutorial(title = "Learn Kubernetes Basics", url = "https://kubernetes.io/docs/tutorials/kubernetes-basics/")
                class LearnKubernetesBasics {}""";
            case VIDEO -> """
                @Video(title = "Container networking in ten minutes", url = "https://example.org/video", language = "en")
                class ContainerNetworkingInTenMinutes {}""";
            case WORK -> """
                @Work(title = "The Internet", genre = "film", published = "1995")
                class TheInternet {}""";
            case WORKSHOP -> """
                @Workshop(title = "Istio hands-on", url = "https://example.org/istio", event = @Event(name = "KubeCon", date = "2018"))
                class IstioHandsOn {}""";
        };
    }
}
