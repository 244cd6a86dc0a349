package io.github.catalogkit.testkit;

import static io.github.catalogkit.text.InlineText.code;
import static io.github.catalogkit.text.InlineText.text;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.Person;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;

/** At least one entry of each kind. */
final class SampleEntries {

    private static final Event CONFERENCE =
            new Event("NetConf", Optional.of(PartialDate.of("2017-12-06")), Optional.of("Austin"));

    private SampleEntries() {}

    static List<Entry> writing() {
        return List.of(
                Article.of(linked("understanding-cni", "Understanding CNI (Container Networking Interface)")
                                .author(Person.of("Jon Langemak").withAffiliation("Example Labs"))
                                .author(new Person(
                                        "Mao Zedong",
                                        "Mao",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "Mao"))
                                .author(new Organization("SIG Network", "the SIG Network"))
                                .published("2018-03-04")
                                .accessed("2026-11-23")
                                .language("de")
                                .tags("cni", "kubernetes")
                                .feed("https://example.org/feed.xml")
                                .link("Slides", "https://example.org/slides?a=1&b=2#x")
                                .relation(RelationKind.SEE_ALSO, "envoy", "paper")
                                .relation(RelationKind.ABOUT, "flannel")
                                .build())
                        .withPublication("Example Blog"),
                Series.of(EntryDetails.of("pods-series", "Blog post series")
                                .author(Person.of("Mark Betz"))
                                .entries(
                                        Article.of(linked("pods", "Understanding pods: part one")
                                                .build()),
                                        Article.of(linked("services", "Understanding services")
                                                        .published("2017")
                                                        .build())
                                                .withPublication("Example Magazine")
                                                .withIssn("2049-3630"))
                                .build())
                        .withPublication("Example Magazine"),
                Book.of(linked("networks-book", "Networks, 2nd edition")
                                .author(Person.of("Ludwig van Beethoven"))
                                .published("2016")
                                .build())
                        .withPublisher("Example Press")
                        .withIsbn("978-1-4920-3684-5")
                        .withCover(new Image("https://example.org/cover.png", "Cover")),
                Paper.of(linked("paper", "A Paper")
                                .author(Person.of("Ada Lovelace").withOrcid("0000-0002-1825-0097"))
                                .published("2015-02")
                                .build())
                        .withPublication("Proceedings of NetConf")
                        .withEvent(CONFERENCE)
                        .withDoi("10.1000/182")
                        .withArxiv("1502.00001v2"),
                Paper.of(EntryDetails.of("journal-paper", "A journal paper")
                                .author(Organization.of("Barnes and Noble, Inc."))
                                .published("2014")
                                .build())
                        .withPublication("Journal of Networks")
                        .withIssn("0378-5955"));
    }

    static List<Entry> software() {
        return List.of(
                Tool.of(linked("flannel", "flannel")
                                .description(text("gives a sub-net to each "), code("kubelet"), text(" (100% of them)"))
                                .status(Status.ARCHIVED)
                                .statusReason("its maintainers moved on")
                                .formerIds("old-name", "older-name")
                                .relation(RelationKind.SUPERSEDED_BY, "envoy")
                                .relation(RelationKind.USES, "envoy")
                                .build())
                        .withRepository(WebAddress.of("https://github.com/example/flannel"))
                        .withLicense("Apache-2.0"),
                Tool.of(linked("envoy", "Envoy")
                        .description("cloud-native proxy supporting HTTP/2 and gRPC")
                        .relation(RelationKind.BUILT_ON, "spec")
                        .relation(RelationKind.PART_OF, "controllers")
                        .build()),
                Documentation.of(linked("controllers", "Ingress")
                                .before("Kubernetes")
                                .after("controllers")
                                .entries(Tool.of(linked("ingress-gce", "kubernetes/ingress-gce")
                                        .build()))
                                .build())
                        .withPublisher("Kubernetes"));
    }

    static List<Entry> rest() {
        return List.of(
                Specification.of(linked("spec", "Uniform Resource Identifier (URI): Generic Syntax")
                                .published("2005-01")
                                .build())
                        .withOrganization("IETF")
                        .withNumber("RFC 3986")
                        .withVersion("1.0"),
                Issue.of(linked("issue-44063", "Issue 44063")
                                .description("Implement IPVS-based load balancing")
                                .build())
                        .withTracker("kubernetes/kubernetes")
                        .withNumber("44063"),
                Dataset.of(linked("survey", "Ingress survey 2018")
                                .published("2018")
                                .build())
                        .withVersion("2"),
                Resource.of(linked("resource", "Something else")
                        .status(Status.DEPRECATED)
                        .build()),
                Group.of(EntryDetails.of("more", "More of these")
                        .entries(Resource.of(linked("one-more", "One more").build()))
                        .build()));
    }

    static List<Entry> media() {
        return List.of(
                Talk.of(linked("talk", "The Easy--Don't Drive Yourself Crazy--Way")
                                .author(Person.of("Gerard Hickey"))
                                .build())
                        .withEvent(CONFERENCE),
                Slides.of(linked("deck", "Kubernetes Networking 101")
                                .author(Person.of("Bryan Boreham").withAffiliation("WeaveWorks"))
                                .build())
                        .withEvent(Event.of("LinuxCon")),
                Video.of(linked("video", "A short film").build()),
                Workshop.of(linked("workshop", "Deep Dive Workshop").build()).withEvent(CONFERENCE),
                Course.of(linked("course", "Networking 101").build()).withProvider("Example University"),
                Tutorial.of(linked("tutorial", "By Example").build()));
    }

    private static EntryDetailsBuilder linked(String id, String title) {
        return EntryDetails.of(id, title).url("https://example.org/" + id);
    }
}
