package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.Person;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;

/** Entries of each kind, as full as they can be. */
public final class EveryKind {

    private EveryKind() {}

    /** Returns an entry of each kind, with a value for each member; they name each other and no others. */
    public static List<Entry> full() {
        Event event = Event.of("NetConf").withDate("2018-03").withPlace("Oslo");
        return List.of(
                Article.of(details("article")).withPublication("A blog").withIssn("2049-3630"),
                Book.of(details("book"))
                        .withPublisher("A press")
                        .withIsbn("9781492036845")
                        .withCover(new Image("a.png", "Cover")),
                Course.of(details("course")).withProvider("A school"),
                Dataset.of(details("dataset")).withVersion("2"),
                Documentation.of(details("documentation")).withPublisher("A project"),
                Group.of(details("group")),
                Issue.of(details("issue")).withTracker("a/b").withNumber("7"),
                Paper.of(details("paper"))
                        .withPublication("A journal")
                        .withIssn("0378-5955")
                        .withEvent(event)
                        .withDoi("10.1000/182")
                        .withArxiv("1706.03762"),
                Resource.of(details("resource")),
                Series.of(details("series")).withPublication("A blog"),
                Slides.of(details("slides")).withEvent(event),
                Specification.of(details("specification"))
                        .withOrganization("IETF")
                        .withNumber("RFC 3986")
                        .withVersion("1.0"),
                Talk.of(details("talk")).withEvent(event),
                Tool.of(details("tool"))
                        .withRepository(WebAddress.of("https://example.org/code"))
                        .withLicense("MIT"),
                Tutorial.of(details("tutorial")),
                Video.of(details("video")),
                Workshop.of(details("workshop")).withEvent(event));
    }

    /** Returns details with a value for each member, a held entry included. */
    private static EntryDetails details(String id) {
        return EntryDetails.of(id, "All of " + id)
                .url("https://example.org/" + id)
                .before("The")
                .after(InlineText.of(InlineText.emphasis(InlineText.text("itself"))))
                .description(
                        InlineText.text("all "),
                        InlineText.code("there"),
                        InlineText.strong(InlineText.text(" is")),
                        InlineText.link("https://example.org/λ", InlineText.text("to know")))
                .author(Person.of("Ada de la Cruz")
                        .withFamily("Cruz")
                        .withAffiliation("A school")
                        .withOrcid("0000-0002-1825-0097")
                        .withCreditedAs("Ada"))
                .author(Person.of("Mark Betz"))
                .author(Organization.of("Cloud Native Computing Foundation").withCreditedAs("CNCF"))
                .author(Organization.of("例え"))
                .published("2018")
                .accessed("2026-11-23")
                .language("de")
                .tags("all", id)
                .link("Slides", "https://example.org/slides")
                .link("Code", "https://example.org/code")
                .relation(RelationKind.SEE_ALSO, "article", "book")
                .relation(RelationKind.BUILT_ON, "tool")
                .feed("https://example.org/feed.xml")
                .status(Status.DEPRECATED)
                .statusReason("there is a better one")
                .formerIds("old-" + id, "older-" + id)
                .entries(Resource.of(address("part-of-" + id)))
                .layout(Layout.none()
                        .withAbove("above")
                        .withMarker("1. ")
                        .withLine("{title}")
                        .withBelow("below")
                        .withEnd("end"))
                .build();
    }

    private static EntryDetails address(String id) {
        return EntryDetails.of(id, id).url("https://example.org/" + id).build();
    }
}
