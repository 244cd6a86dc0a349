package io.github.catalogkit.testkit;

import static io.github.catalogkit.text.InlineText.code;
import static io.github.catalogkit.text.InlineText.text;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
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
                                .author(PersonAuthor.of("Jon Langemak").withAffiliation("Example Labs"))
                                .author(PersonAuthor.of("Mao Zedong")
                                        .withFamily("Mao")
                                        .withCreditedAs("Mao"))
                                .author(OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network"))
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
                                .author(PersonAuthor.of("Mark Betz"))
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
                                .author(PersonAuthor.of("Ludwig van Beethoven"))
                                .published("2016")
                                .build())
                        .withPublisher("Example Press")
                        .withIsbn("978-1-4920-3684-5")
                        .withCover(new Image("https://example.org/cover.png", "Cover")),
                Paper.of(linked("paper", "A Paper")
                                .author(PersonAuthor.of("Ada Lovelace").withOrcid("0000-0002-1825-0097"))
                                .published("2015-02")
                                .build())
                        .withPublication("Proceedings of NetConf")
                        .withEvent(CONFERENCE)
                        .withDoi("10.1000/182")
                        .withArxiv("1502.00001v2"),
                Paper.of(EntryDetails.of("journal-paper", "A journal paper")
                                .author(OrganizationAuthor.of("Barnes and Noble, Inc."))
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
                                .license("Apache-2.0")
                                .build())
                        .withRepository(WebAddress.of("https://github.com/example/flannel")),
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

    /** Returns the kinds that need no URL, with all properties that are rare. */
    static List<Entry> people() {
        return List.of(
                Blog.of(EntryDetails.of("ada-blog", "Ada's blog")
                        .feed("https://ada.example.org/feed.xml")
                        .aliases(List.of("Notes by Ada"))
                        .added(PartialDate.of("2020-01-02"))
                        .fact("Since", InlineText.of("1843"))
                        .fact("Price", InlineText.of(code("free")))
                        .build()),
                Chapter.of(EntryDetails.of("routing-chapter", "Routing")
                                .author(PersonAuthor.of("Ada Lovelace"))
                                .author(PersonAuthor.of("Mark Betz").withRole(Role.EDITOR))
                                .author(OrganizationAuthor.of("SIG Network").withRole(Role.TRANSLATOR))
                                .andOthers(true)
                                .published("2016")
                                .publicationDetails(PublicationDetails.none()
                                        .withChapter("4")
                                        .withPages("33-80")
                                        .withSeries("Networks in Practice")
                                        .withVolume("12")
                                        .withEdition("2")
                                        .withPublisher("Example Press")
                                        .withPlace("Oslo"))
                                .citationKey("Lovelace:2016/routing")
                                .build())
                        .withBook("Networks")
                        .withIsbn("978-1-4920-3684-5"),
                Community.of(linked("cni-chat", "CNI chat").build()).withPlatform("Slack"),
                Conference.of(linked("netconf", "NetConf").build())
                        .withHeld(PartialDate.of("2017-12-06").until(PartialDate.of("2017-12-08")))
                        .withPlace("Austin"),
                LegalCase.of(EntryDetails.of("google-oracle", "Google LLC v. Oracle America, Inc.")
                                .published("2021-04-05")
                                .build())
                        .withCourt("Supreme Court of the United States")
                        .withNumber("18-956"),
                Newsletter.of(linked("network-news", "Network News")
                                .status(Status.ARCHIVED)
                                .statusSince(PartialDate.of("2021-05"))
                                .statusReason("its authors moved on")
                                .relation(RelationKind.ALTERNATIVE_TO, "ada-blog")
                                .build())
                        .withPublisher("SIG Network"),
                Organization.of(linked("cncf", "Cloud Native Computing Foundation")
                                .image(new Image("https://example.org/cncf.svg", "Logo"))
                                .build())
                        .withPlace("San Francisco"),
                Paper.of(EntryDetails.of("bbr", "BBR: congestion-based congestion control")
                                .subtitle("Measuring bottleneck bandwidth")
                                .formattedTitle(
                                        InlineText.of(code("BBR"), text(": congestion-based congestion control")))
                                .author(PersonAuthor.of("Neal Cardwell"))
                                .published("2016-23")
                                .language(List.of("en", "de"))
                                .abstractText(InlineText.of("When bottleneck buffers are large, loss comes late."))
                                .identifiers(List.of(
                                        new Identifier(Scheme.PMID, "17170002"),
                                        new Identifier(Scheme.WIKIDATA, "Q42")))
                                .publicationDetails(PublicationDetails.none()
                                        .withVolume("14")
                                        .withIssue("5")
                                        .withArticleNumber("e50"))
                                .license("CC-BY-4.0", "MIT")
                                .relation(RelationKind.TRANSLATION_OF, "paper")
                                .build())
                        .withPublication("Queue")
                        .withDoi("10.1145/3012426.3022184"),
                Patent.of(EntryDetails.of("packet-patent", "Method for packet routing")
                                .author(PersonAuthor.of("Ada Lovelace"))
                                .published("1993")
                                .build())
                        .withNumber("US1234567A")
                        .withOffice("USPTO"),
                Person.of(EntryDetails.of("ada", "Ada Lovelace").build())
                        .withAffiliation("Example Labs")
                        .withOrcid("0000-0002-1825-0097"),
                Podcast.of(EntryDetails.of("netcast", "Netcast")
                                .feed("https://netcast.example.org/feed.xml")
                                .author(PersonAuthor.of("Mark Betz").withRole(Role.HOST))
                                .build())
                        .withPublisher("Example Network"),
                Thesis.of(EntryDetails.of("styles-thesis", "Architectural styles")
                                .author(PersonAuthor.of("Roy Fielding"))
                                .published("2000")
                                .build())
                        .withInstitution("University of California, Irvine")
                        .withDegree("PhD"),
                Work.of(EntryDetails.of("elements", "Elements")
                                .author(PersonAuthor.of("Euclid"))
                                .published("-0300~")
                                .build())
                        .withGenre("treatise")
                        .withPublication("Works of Euclid"));
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
                                .alsoIn("kept-up", "writing")
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
                                .author(PersonAuthor.of("Gerard Hickey"))
                                .build())
                        .withEvent(CONFERENCE),
                Slides.of(linked("deck", "Kubernetes Networking 101")
                                .author(PersonAuthor.of("Bryan Boreham").withAffiliation("WeaveWorks"))
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
