package io.github.catalogkit.it.documentation;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PersonAuthor;

/** The list of which the pages of some formats show a section. */
final class SampleList {

    private static final Section KUBERNETES = Section.of("kubernetes", "Kubernetes")
            .withSections(
                    Section.of(
                            "official-documentation",
                            "Official documentation",
                            Documentation.of(linked(
                                            "services",
                                            "Services",
                                            "https://kubernetes.io/docs/concepts/services-networking/service/")
                                    .build())),
                    Section.of(
                            "3rd-party-articles",
                            "3rd-party articles",
                            Slides.of(linked(
                                            "illustrated-guide",
                                            "Illustrated Guide To Kubernetes Networking",
                                            "https://speakerdeck.com/thockin/illustrated-guide-to-kubernetes-networking")
                                    .author(PersonAuthor.of("Tim Hockin").withAffiliation("Google"))
                                    .build()),
                            Article.of(linked(
                                            "network-policies",
                                            "Network policies",
                                            "https://github.com/ahmetb/kubernetes-network-policy-recipes")
                                    .description("recipes to copy")
                                    .build())));

    private static final Section TOOLING = Section.of(
            "tooling",
            "Tooling",
            Tool.of(linked("envoy", "Envoy", "https://www.envoyproxy.io/")
                    .description("cloud-native proxy supporting HTTP/2 and gRPC")
                    .build()));

    private static final Section SERVICE_MESHES = Section.of(
            "service-meshes",
            "Service meshes",
            Tool.of(linked("linkerd", "Linkerd", "https://linkerd.io/")
                    .description("a transparent proxy to be deployed as a service mesh")
                    .build()));

    private static final Section ARTICLES = Section.of(
            "articles",
            "Articles",
            Article.of(linked("understanding-cni", "Understanding CNI", "https://example.org/understanding-cni")
                    .feed("https://example.org/feed.xml")
                    .build()));

    static final Catalog CATALOG = Catalog.of(
                    "container-networking",
                    "Container Networking Reference",
                    KUBERNETES,
                    TOOLING,
                    SERVICE_MESHES,
                    ARTICLES)
            .withIntroduction(InlineText.of(InlineText.text("A collection of tools and references.")))
            .withImprint(Imprint.none()
                    .withMaintainers(PersonAuthor.of("Ada Lovelace"))
                    .withCreated("2018-03-01")
                    .withUpdated("2024-02-29"))
            .withCompanion(
                    Book.of(EntryDetails.of("book", "Container Networking").build())
                            .withCover(new Image("img/cn-book.png", "Book cover")));

    private SampleList() {}

    private static EntryDetailsBuilder linked(String id, String title, String url) {
        return EntryDetails.of(id, title).url(url);
    }
}
