package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
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
                Tool.of(details("tool")).withRepository(WebAddress.of("https://example.org/code")),
                Tutorial.of(details("tutorial")),
                Video.of(details("video")),
                Blog.of(details("blog")),
                Chapter.of(details("chapter")).withBook("A book").withIsbn("9781492036845"),
                Community.of(details("community")).withPlatform("Slack"),
                Conference.of(details("conference"))
                        .withHeld(PartialDate.of("2018-05-01").until(PartialDate.of("2018-05-03")))
                        .withPlace("Oslo"),
                LegalCase.of(details("legal-case")).withCourt("A court").withNumber("18-956"),
                Newsletter.of(details("newsletter")).withPublisher("A project"),
                Organization.of(details("organization")).withPlace("Berlin"),
                Patent.of(details("patent")).withNumber("US1").withOffice("USPTO"),
                Person.of(details("person")).withAffiliation("A school").withOrcid("0000-0002-1825-0097"),
                Podcast.of(details("podcast")).withPublisher("A network"),
                Thesis.of(details("thesis")).withInstitution("A university").withDegree("PhD"),
                Work.of(details("work")).withGenre("film").withPublication("A series"),
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
                .author(PersonAuthor.of("Ada de la Cruz")
                        .withFamily("Cruz")
                        .withAffiliation("A school")
                        .withOrcid("0000-0002-1825-0097")
                        .withCreditedAs("Ada"))
                .author(PersonAuthor.of("Mark Betz").withRole(Role.EDITOR))
                .author(OrganizationAuthor.of("Cloud Native Computing Foundation")
                        .withCreditedAs("CNCF"))
                .author(OrganizationAuthor.of("例え"))
                .published("2018")
                .accessed("2026-11-23")
                .language(List.of("de", "en"))
                .subtitle("What is in it")
                .formattedTitle(InlineText.of(InlineText.emphasis(InlineText.text("All of " + id))))
                .aliases(List.of("Everything", "All"))
                .andOthers(true)
                .abstractText(InlineText.of("All that there is."))
                .identifier(new Identifier(Scheme.PMID, "17170002"))
                .publicationDetails(PublicationDetails.none()
                        .withBookTitle("Proceedings")
                        .withVolume("12")
                        .withIssue("3")
                        .withPages("33-80")
                        .withArticleNumber("e12")
                        .withSeries("LNCS")
                        .withEdition("2")
                        .withChapter("4")
                        .withPublisher("A press")
                        .withPlace("Oslo")
                        .withInstitution("A school"))
                .citationKey("doe:2018")
                .license("MIT", "Apache-2.0")
                .image(new Image("logo.png", "Logo"))
                .fact("Price", InlineText.of("free"))
                .added(PartialDate.of("2020-01-02"))
                .statusSince(PartialDate.of("2021"))
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
                        .withEntryMarker("  - ")
                        .withHangingIndent("   ")
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
