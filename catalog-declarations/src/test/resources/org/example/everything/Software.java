package org.example.everything;

import io.github.catalogkit.annotation.Dataset;
import io.github.catalogkit.annotation.Documentation;
import io.github.catalogkit.annotation.Group;
import io.github.catalogkit.annotation.Issue;
import io.github.catalogkit.annotation.Resource;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Specification;
import io.github.catalogkit.annotation.Tool;
import io.github.catalogkit.vocabulary.Order;
import io.github.catalogkit.vocabulary.Status;

@Section("Software")
interface Software {

    @Section(value = "Kept up & busy", introduction = "What is _in use_.", order = Order.TITLE)
    interface KeptUp {

        @Tool(title = "flannel", url = "https://example.org/flannel", repository = "https://github.com/example/flannel",
                description = "gives a sub-net to each `kubelet` (100% of them)",
                supersededBy = Envoy.class, uses = Envoy.class,
                status = Status.ARCHIVED, statusReason = "its maintainers moved on",
                formerIds = {"old-name", "older-name"}, license = "Apache-2.0")
        class Flannel {}

        @Tool(title = "Envoy", url = "https://example.org/envoy",
                description = "cloud-native proxy supporting HTTP/2 and gRPC",
                builtOn = OtherSoftware.Spec.class, partOf = Controllers.class)
        class Envoy {}

        @Documentation(title = "Ingress", url = "https://example.org/controllers", publisher = "Kubernetes",
                before = "Kubernetes", after = "controllers")
        class Controllers {

            @Tool(title = "kubernetes/ingress-gce", url = "https://example.org/ingress-gce")
            class IngressGce {}
        }
    }

    @Section("Other")
    interface OtherSoftware {

        @Specification(title = "Uniform Resource Identifier (URI): Generic Syntax", url = "https://example.org/spec",
                organization = "IETF", number = "RFC 3986", version = "1.0", published = "2005-01")
        class Spec {}

        @Issue(title = "Issue 44063", url = "https://example.org/issue-44063", tracker = "kubernetes/kubernetes",
                number = "44063", description = "Implement IPVS-based load balancing")
        class Issue44063 {}

        @Dataset(title = "Ingress survey 2018", url = "https://example.org/survey", version = "2", published = "2018",
                alsoIn = {KeptUp.class, Writing.class})
        class Survey {}

        @Resource(title = "Something else", url = "https://example.org/resource", id = "resource",
                status = Status.DEPRECATED)
        class ResourceEntry {}

        @Group(title = "More of these")
        class More {

            @Resource(title = "One more", url = "https://example.org/one-more")
            class OneMore {}
        }
    }
}
