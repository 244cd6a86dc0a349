package io.github.catalogkit.containernetworking;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Dataset;
import io.github.catalogkit.annotation.Documentation;
import io.github.catalogkit.annotation.Event;
import io.github.catalogkit.annotation.Issue;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Series;
import io.github.catalogkit.annotation.Slides;
import io.github.catalogkit.annotation.Specification;
import io.github.catalogkit.annotation.Talk;
import io.github.catalogkit.annotation.Tutorial;
import io.github.catalogkit.annotation.Workshop;

/** Networks of Kubernetes clusters. */
@Section("Kubernetes")
interface Kubernetes {

    @Section("Official documentation")
    interface OfficialDocumentation {

        @Documentation(
                title = "Networking design",
                url =
                        "https://github.com/kubernetes/community/blob/master/contributors/design-proposals/network/networking.md",
                publisher = "Kubernetes",
                tags = "kubernetes")
        class NetworkingDesign {}

        @Documentation(
                title = "Services",
                url = "https://kubernetes.io/docs/concepts/services-networking/service/",
                publisher = "Kubernetes",
                tags = "kubernetes")
        class Services {}

        @Documentation(
                title = "Administration—Cluster Networking",
                url = "https://kubernetes.io/docs/concepts/cluster-administration/networking/",
                publisher = "Kubernetes",
                tags = "kubernetes")
        class ClusterNetworking {}

        @Documentation(
                title = "Provide Load-Balanced Access to an Application in a Cluster",
                url =
                        "https://kubernetes.io/docs/tasks/access-application-cluster/load-balance-access-application-cluster/",
                publisher = "Kubernetes",
                tags = {"kubernetes", "load-balancing"})
        class LoadBalancedAccess {}

        @Documentation(
                title = "Create an External Load Balancer",
                url = "https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/",
                publisher = "Kubernetes",
                tags = {"kubernetes", "load-balancing"})
        class ExternalLoadBalancer {}

        @Documentation(
                title = "DNS for Services and Pods",
                url = "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/",
                publisher = "Kubernetes",
                tags = {"kubernetes", "dns"})
        class DnsForServicesAndPods {}

        @Specification(
                title = "Kubernetes DNS-Based Service Discovery",
                url = "https://github.com/kubernetes/dns/blob/master/docs/specification.md",
                organization = "Kubernetes",
                tags = {"kubernetes", "dns", "service-discovery"})
        class DnsBasedServiceDiscovery {}

        @Tutorial(
                title = "Kubernetes DNS example",
                url = "https://github.com/kubernetes/examples/blob/master/staging/cluster-dns/README.md",
                tags = {"kubernetes", "dns"})
        class KubernetesDnsExample {}

        @Documentation(
                title = "Network policies",
                url = "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
                publisher = "Kubernetes",
                tags = {"kubernetes", "network-policy"})
        class NetworkPolicies {}

        @Issue(
                title = "Issue 44063",
                url = "https://github.com/kubernetes/kubernetes/issues/44063",
                description = "Implement IPVS-based in-cluster service load balancing",
                tracker = "kubernetes/kubernetes",
                number = "44063",
                tags = {"kubernetes", "ipvs", "load-balancing"})
        class Issue44063 {}
    }

    @Section("3rd-party articles")
    interface ThirdPartyArticles {

        @Workshop(
                title = "Deep Dive Envoy and Istio Workshop",
                url = "http://blog.christianposta.com/microservices/deep-dive-envoy-and-istio-workshop/",
                authors = @Author(name = "Christian Posta"),
                about = {Tooling.ProxiesAndLoadBalancers.Envoy.class, Tooling.ServiceMeshes.Istio.class},
                tags = {"envoy", "istio", "service-mesh"})
        class EnvoyAndIstioWorkshop {}

        @Article(
                title = "Getting started with Conduit - lightweight service mesh for Kubernetes",
                url =
                        "https://abhishek-tiwari.com/getting-started-with-conduit-lightweight-service-mesh-for-kubernetes/",
                authors = @Author(name = "Abhishek Tiwari"),
                about = Tooling.ServiceMeshes.Conduit.class,
                tags = {"kubernetes", "service-mesh"})
        class GettingStartedWithConduit {}

        @SuppressWarnings("catalog:duplicate-url") // the list names the survey on purpose
        @Dataset(
                title = "Ingress survey 2018",
                url = "https://github.com/bowei/k8s-ingress-survey-2018",
                authors = @Author(organization = "SIG Network"),
                published = "2018",
                tags = {"kubernetes", "ingress"})
        class IngressSurvey2018 {}

        @Tutorial(
                title = "Kubernetes Services By Example",
                url = "https://blog.openshift.com/kubernetes-services-by-example/",
                tags = "kubernetes")
        class KubernetesServicesByExample {}

        @Tutorial(
                title = "Tutorials and Recipes for using Kubernetes Network Policies feature",
                url = "https://github.com/ahmetb/kubernetes-network-policy-recipes",
                authors = @Author(name = "Ahmet Alp Balkan"),
                tags = {"kubernetes", "network-policy"})
        class NetworkPolicyRecipes {}

        @SuppressWarnings("catalog:duplicate-url") // and its data on purpose
        @Dataset(
                title = "Data and analysis of the Kubernetes Ingress survey 2018",
                url = "https://github.com/bowei/k8s-ingress-survey-2018",
                authors = @Author(organization = "Kubernetes SIG Network", creditedAs = "the Kubernetes SIG Network"),
                published = "2018",
                about = IngressSurvey2018.class,
                tags = {"kubernetes", "ingress"})
        class IngressSurvey2018Data {}

        @Slides(
                title = "Kubernetes Networking 101",
                url = "https://www.slideshare.net/weaveworks/kubernetes-networking-78049891",
                authors = @Author(name = "Bryan Boreham", affiliation = "WeaveWorks"),
                tags = "kubernetes")
        class KubernetesNetworking101 {}

        @Slides(
                title = "Illustrated Guide To Kubernetes Networking",
                url = "https://speakerdeck.com/thockin/illustrated-guide-to-kubernetes-networking",
                authors = @Author(name = "Tim Hockin", affiliation = "Google"),
                tags = "kubernetes")
        class IllustratedGuideToKubernetesNetworking {}

        @Talk(
                title = "The Easy--Don't Drive Yourself Crazy--Way to Kubernetes Networking",
                url = "https://www.youtube.com/watch?v=H5Zl_kDOwBU",
                authors = @Author(name = "Gerard Hickey"),
                event = @Event(name = "KubeCon", date = "2017", place = "Austin"),
                tags = "kubernetes")
        class EasyWayToKubernetesNetworking {}

        @Series(title = "Blog post series", authors = @Author(name = "Mark Betz"), tags = "kubernetes")
        interface UnderstandingKubernetesNetworking {

            @Article(
                    title = "Understanding kubernetes networking: pods",
                    url = "https://medium.com/google-cloud/understanding-kubernetes-networking-pods-7117dd28727",
                    tags = "kubernetes")
            class UnderstandingPods {}

            @Article(
                    title = "Understanding kubernetes networking: services",
                    url = "https://medium.com/google-cloud/understanding-kubernetes-networking-services-f0cb48e4cc82",
                    tags = "kubernetes")
            class UnderstandingServices {}

            @Article(
                    title = "Understanding kubernetes networking: ingress",
                    url = "https://medium.com/google-cloud/understanding-kubernetes-networking-ingress-1bc341c84078",
                    tags = {"kubernetes", "ingress"})
            class UnderstandingIngress {}
        }

        @Article(
                title = "Understanding CNI (Container Networking Interface)",
                url = "http://www.dasblinkenlichten.com/understanding-cni-container-networking-interface/",
                authors = @Author(name = "Jon Langemak"),
                tags = "cni")
        class UnderstandingCni {}

        @Article(
                title = "Operating a Kubernetes network",
                url = "https://jvns.ca/blog/2017/10/10/operating-a-kubernetes-network/",
                feed = "https://jvns.ca/atom.xml",
                authors = @Author(name = "Julia Evans"),
                published = "2017-10-10",
                tags = "kubernetes")
        class OperatingKubernetesNetwork {}

        @Talk(
                title = "The Service Mesh: Past, Present, and Future",
                url = "https://www.youtube.com/watch?v=2trOvMUuLkk",
                authors = @Author(name = "William Morgan"),
                event = @Event(name = "KubeCon", date = "2017", place = "Austin"),
                tags = "service-mesh")
        class ServiceMeshPastPresentFuture {}

        @Article(
                title = "Meet Bandaid, the Dropbox service proxy",
                url = "https://blogs.dropbox.com/tech/2018/03/meet-bandaid-the-dropbox-service-proxy/",
                authors = @Author(name = "Dmitry Kopytkov"),
                published = "2018-03",
                tags = "proxy")
        class MeetBandaid {}

        @Article(
                title = "Kubernetes NodePort vs LoadBalancer vs Ingress? When should I use what?",
                url =
                        "https://medium.com/google-cloud/kubernetes-nodeport-vs-loadbalancer-vs-ingress-when-should-i-use-what-922f010849e0",
                authors = @Author(name = "Sandeep Dinesh"),
                tags = {"kubernetes", "ingress", "load-balancing"})
        class NodePortLoadBalancerIngress {}

        @Article(
                title = "OpenShift custom router with TCP/SNI support",
                url = "https://blog.zhaw.ch/icclab/openshift-custom-router-with-tcpsni-support/",
                tags = "openshift")
        class OpenShiftCustomRouter {}
    }
}
