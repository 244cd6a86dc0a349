package io.github.catalogkit.containernetworking;

import io.github.catalogkit.annotation.Documentation;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Tool;

/** Software for container networks. */
@Section("Tooling")
interface Tooling {

    @Section("SDN")
    interface Sdn {

        @Tool(
                title = "canal",
                url = "https://github.com/projectcalico/canal",
                feed = "https://github.com/projectcalico/canal/releases.atom",
                description = "policy-based networking for cloud native applications",
                seeAlso = ProjectCalico.class,
                tags = {"sdn", "network-policy"})
        class Canal {}

        @Tool(
                title = "Cilium",
                url = "https://github.com/cilium/cilium",
                feed = "https://github.com/cilium/cilium/releases.atom",
                description = "secure network connectivity and loadbalancing based on BPF",
                tags = {"sdn", "bpf"})
        class Cilium {}

        @Tool(
                title = "Contiv",
                url = "http://contiv.github.io/",
                description = "unifies containers, VMs, and bare metal with a single networking fabric",
                tags = "sdn")
        class Contiv {}

        @Tool(
                title = "Contrail",
                url = "https://www.juniper.net/us/en/products-services/sdn/contrail/contrail-networking/",
                description = "commercial SDN by Juniper",
                seeAlso = TungstenFabric.class,
                tags = "sdn")
        class Contrail {}

        @Tool(
                title = "flannel",
                url = "https://coreos.com/flannel/docs/latest/",
                description = "virtual network that gives a sub-net to each host for use with a container runtime",
                tags = "sdn")
        class Flannel {}

        @Tool(
                title = "Open vSwitch",
                url = "http://openvswitch.org/",
                description =
                        "multilayer virtual switch supporting standards such as NetFlow, sFlow, IPFIX, RSPAN, CLI, LACP, 802.1ag",
                tags = {"sdn", "switch"})
        class OpenVswitch {}

        @Tool(title = "OpenVPN", url = "https://openvpn.net/", description = "open source VPN", tags = "vpn")
        class OpenVpn {}

        @Tool(
                title = "Project Calico",
                url = "http://www.projectcalico.org/",
                description =
                        "provides secure network connectivity by managing a flat layer 3 network, using IP-in-IP tunneling or overlays such as flannel",
                uses = Flannel.class,
                tags = {"sdn", "network-policy"})
        class ProjectCalico {}

        @Tool(
                title = "Tungsten Fabric",
                url = "https://tungstenfabric.io/",
                description =
                        "network virtualization for providing connectivity and security for virtual, containerized or bare-metal workloads",
                tags = "sdn")
        class TungstenFabric {}

        @Tool(
                title = "Weave Net",
                url = "https://www.weave.works/oss/net/",
                description =
                        "cloud native networking toolkit that creates virtual networks, enables automatic discovery and offers DNS, IPAM, and a distributed virtual firewall",
                tags = {"sdn", "dns"})
        class WeaveNet {}
    }

    @Section("DNS")
    interface Dns {

        @Tool(title = "CoreDNS", url = "https://coredns.io/", description = "a DNS server written in Go", tags = "dns")
        class CoreDns {}

        @Tool(
                title = "kubernetes-incubator/external-dns",
                url = "https://github.com/kubernetes-incubator/external-dns",
                feed = "https://github.com/kubernetes-incubator/external-dns/releases.atom",
                description =
                        "configure external DNS servers (AWS Route53, Google CloudDNS and others) for Ingresses and services",
                tags = {"dns", "kubernetes"})
        class ExternalDns {}

        @Tool(
                title = "Kubernetes DNS",
                url = "https://github.com/kubernetes/dns",
                feed = "https://github.com/kubernetes/dns/releases.atom",
                description =
                        "part of Kubernetes proper, schedules a DNS pod and service, and configures the `kubelet`s to tell individual containers to use the DNS Service’s IP to resolve DNS names",
                tags = {"dns", "kubernetes"})
        class KubernetesDns {}

        @Tool(
                title = "SkyDNS",
                url = "https://github.com/skynetservices/skydns",
                feed = "https://github.com/skynetservices/skydns/releases.atom",
                description = "a distributed service for announcement and discovery of services built on top of etcd",
                tags = {"dns", "service-discovery"})
        class SkyDns {}

        @Tool(
                title = "WeaveDNS",
                url = "https://www.weave.works/docs/net/latest/tasks/weavedns/weavedns/",
                description = "a DNS server answering name queries on a Weave network",
                partOf = Sdn.WeaveNet.class,
                tags = "dns")
        class WeaveDns {}
    }

    @Section("Proxies and load balancers")
    interface ProxiesAndLoadBalancers {

        @Tool(
                title = "coreos/corelb",
                url = "https://github.com/coreos/corelb",
                feed = "https://github.com/coreos/corelb/releases.atom",
                description = "a loadbalancer built on coreinit and NGINX",
                tags = "load-balancing")
        class Corelb {}

        @Tool(
                title = "Envoy",
                url = "https://www.envoyproxy.io/",
                description = "cloud-native proxy supporting HTTP/2 and gRPC",
                tags = {"proxy", "envoy"})
        class Envoy {}

        @Tool(
                title = "HAProxy",
                url = "http://www.haproxy.org/",
                description = "load balancing and proxying for TCP and HTTP-based apps",
                tags = {"proxy", "load-balancing"})
        class HaProxy {}

        @Tool(
                title = "kube-proxy",
                url = "https://kubernetes.io/docs/reference/generated/kube-proxy/",
                description = "Kubernetes built-in East-West traffic service proxy (managing IPtables entries)",
                tags = {"proxy", "kubernetes"})
        class KubeProxy {}

        @Tool(
                title = "MetalLB",
                url = "https://metallb.universe.tf/",
                description =
                        "a load-balancer implementation for bare metal Kubernetes clusters using ARP, NDP, or BGP.",
                tags = {"load-balancing", "kubernetes"})
        class MetalLb {}

        @Documentation(
                title = "NGINX Reverse Proxy",
                url = "https://docs.nginx.com/nginx/admin-guide/web-server/reverse-proxy/",
                description = "configuring NGINX as a reverse proxy",
                publisher = "NGINX",
                tags = "proxy")
        class NginxReverseProxy {}

        @Tool(
                title = "Træfik",
                url = "https://traefik.io/",
                description = "a HTTP reverse proxy and load balancer",
                tags = {"proxy", "load-balancing"})
        class Traefik {}
    }

    @Section("Ingress and gateways")
    interface IngressAndGateways {

        @Tool(
                title = "Ambassador",
                url = "https://www.getambassador.io/",
                description = "a Kubernetes-native API gateway built on Envoy",
                builtOn = ProxiesAndLoadBalancers.Envoy.class,
                tags = {"ingress", "kubernetes", "envoy"})
        class Ambassador {}

        @Tool(
                title = "Contour",
                url = "https://github.com/heptio/contour",
                feed = "https://github.com/heptio/contour/releases.atom",
                description = "a Kubernetes Ingress controller for Envoy",
                uses = ProxiesAndLoadBalancers.Envoy.class,
                tags = {"ingress", "kubernetes", "envoy"})
        class Contour {}

        @Tool(
                title = "coreos/alb-ingress-controller",
                url = "https://github.com/coreos/alb-ingress-controller",
                feed = "https://github.com/coreos/alb-ingress-controller/releases.atom",
                description = "a Kubernetes Ingress Controller for AWS ALB",
                tags = {"ingress", "kubernetes"})
        class AlbIngressController {}

        @Tool(
                title = "kube-router",
                url = "https://www.kube-router.io/",
                description = "IPVS-based service proxy, Network Policy controller",
                tags = {"ipvs", "network-policy", "proxy"})
        class KubeRouter {}

        @Documentation(
                title = "Ingress",
                url = "https://kubernetes.io/docs/concepts/services-networking/ingress/",
                before = "Kubernetes",
                after = "controllers",
                publisher = "Kubernetes",
                tags = {"ingress", "kubernetes"})
        interface KubernetesIngress {

            @Tool(
                    title = "kubernetes/ingress-gce",
                    url = "https://github.com/kubernetes/ingress-gce/",
                    feed = "https://github.com/kubernetes/ingress-gce/releases.atom",
                    tags = {"ingress", "kubernetes"})
            class IngressGce {}

            @Tool(
                    title = "kubernetes/ingress-nginx",
                    url = "https://github.com/kubernetes/ingress-nginx",
                    feed = "https://github.com/kubernetes/ingress-nginx/releases.atom",
                    tags = {"ingress", "kubernetes"})
            class IngressNginx {}

            @Tool(
                    title = "nginxinc/kubernetes-ingress",
                    url = "https://github.com/nginxinc/kubernetes-ingress",
                    feed = "https://github.com/nginxinc/kubernetes-ingress/releases.atom",
                    tags = {"ingress", "kubernetes"})
            class NginxKubernetesIngress {}

            @Tool(
                    title = "zlabjp/nghttpx-ingress-lb",
                    url = "https://github.com/zlabjp/nghttpx-ingress-lb",
                    feed = "https://github.com/zlabjp/nghttpx-ingress-lb/releases.atom",
                    tags = {"ingress", "kubernetes"})
            class NghttpxIngress {}
        }
    }

    @Section("Service Meshes")
    interface ServiceMeshes {

        @Tool(
                title = "Conduit",
                url = "https://conduit.io/",
                description = "an ultralight service mesh for Kubernetes",
                supersededBy = Linkerd.class,
                tags = {"service-mesh", "kubernetes"})
        class Conduit {}

        @Tool(
                title = "Istio",
                url = "https://istio.io/",
                description = "an open platform to connect, manage, and secure microservices",
                tags = {"service-mesh", "istio"})
        class Istio {}

        @Tool(
                title = "Linkerd",
                url = "https://linkerd.io/",
                description = "a transparent proxy to be deployed as a service mesh",
                tags = "service-mesh")
        class Linkerd {}
    }

    @Section("Other")
    interface Other {

        @Tool(
                title = "controlplaneio/netassert",
                url = "https://github.com/controlplaneio/netassert",
                feed = "https://github.com/controlplaneio/netassert/releases.atom",
                description = "network security testing",
                tags = "security")
        class Netassert {}

        @Tool(
                title = "coreos/go-iptables",
                url = "https://github.com/coreos/go-iptables",
                feed = "https://github.com/coreos/go-iptables/releases.atom",
                description = "Go bindings for IPtables",
                tags = "iptables")
        class GoIptables {}

        @Tool(
                title = "coreos/matchbox",
                url = "https://github.com/coreos/matchbox",
                feed = "https://github.com/coreos/matchbox/releases.atom",
                description = "network boot and provision Container Linux clusters",
                tags = "provisioning")
        class Matchbox {}

        @Tool(
                title = "jetstack/cert-manager",
                url = "https://github.com/jetstack/cert-manager/",
                feed = "https://github.com/jetstack/cert-manager/releases.atom",
                description = "automatically manage TLS certificates in Kubernetes",
                tags = {"kubernetes", "tls"})
        class CertManager {}

        @Tool(
                title = "Skydive",
                url = "http://skydive-project.github.io/skydive/",
                description = "real-time network topology and protocols analyzer",
                tags = "monitoring")
        class Skydive {}
    }
}
