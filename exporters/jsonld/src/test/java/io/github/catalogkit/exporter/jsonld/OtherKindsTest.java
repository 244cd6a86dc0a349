package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People, organizations and events, which are not creative works, and kinds with little of their own. */
final class OtherKindsTest {

    @Test
    void aPersonHasAnAffiliationAndAnOrcid() {
        Thing person =
                thing(Person.of(full().build()).withAffiliation("Example Labs").withOrcid("0000-0002-1825-0097"));
        assertThat(person.type()).isEqualTo("Person");
        assertThat(person.thing("affiliation").value("name")).isEqualTo("Example Labs");
        assertThat(person.thing("identifier").value("propertyID")).isEqualTo("ORCID");
        assertThat(person.value("sameAs")).isEqualTo("https://orcid.org/0000-0002-1825-0097");
        assertThat(person.thing("image").value("caption")).isEqualTo("Image");
        assertNotAWork(person);
    }

    @Test
    void anOrganizationHasALocationAndALogo() {
        Thing organization = thing(Organization.of(full().build()).withPlace("San Francisco"));
        assertThat(organization.type()).isEqualTo("Organization");
        assertThat(organization.thing("location").value("name")).isEqualTo("San Francisco");
        assertThat(organization.thing("logo").value("caption")).isEqualTo("Image");
        assertThat(organization.value("keywords")).isEqualTo("tag");
        assertNotAWork(organization);
    }

    @Test
    void aConferenceIsAnEventWithItsOrganizers() {
        Thing event = thing(Conference.of(full().build())
                .withHeld(PartialDate.of("2017-12-06/2017-12-08"))
                .withPlace("Austin"));
        assertThat(event.type()).isEqualTo("Event");
        assertThat(event.value("startDate")).isEqualTo("2017-12-06");
        assertThat(event.value("endDate")).isEqualTo("2017-12-08");
        assertThat(event.thing("location").value("name")).isEqualTo("Austin");
        assertThat(event.thing("organizer").value("name")).isEqualTo("Ann");
        assertThat(event.thing("contributor").value("name")).isEqualTo("Ben");
        assertNotAWork(event);
    }

    @Test
    void noWorkIsPartOfAPersonAnOrganizationOrAnEvent() {
        Tool tool = Tool.of(EntryDetails.of("tool", "A tool")
                .url("https://example.org/tool")
                .relation(RelationKind.PART_OF, "work")
                .build());
        Entry organization = Organization.of(details().entries(tool).build());
        assertThat(LinkedData.of(organization).work("A tool").has("isPartOf")).isFalse();
    }

    @Test
    void aBlogHasItsFeedAndAPodcastAPropertyForIt() {
        Thing blog = thing(Blog.of(details().feed("https://example.org/feed").build()));
        assertThat(blog.type()).isEqualTo("Blog");
        assertThat(blog.thing("subjectOf").type()).isEqualTo("DataFeed");
        Thing podcast = thing(
                Podcast.of(details().feed("https://example.org/feed").build()).withPublisher("Example Network"));
        assertThat(podcast.type()).isEqualTo("PodcastSeries");
        assertThat(podcast.value("webFeed")).isEqualTo("https://example.org/feed");
        assertThat(podcast.has("subjectOf")).isFalse();
        assertThat(podcast.thing("publisher").value("name")).isEqualTo("Example Network");
    }

    @Test
    void aNewsletterIsAPeriodicalWithItsIssn() {
        Thing newsletter = thing(Newsletter.of(details()
                        .identifiers(List.of(new Identifier(Scheme.ISSN, "2049-3630")))
                        .build())
                .withPublisher("SIG Network"));
        assertThat(newsletter.type()).isEqualTo("Periodical");
        assertThat(newsletter.value("issn")).isEqualTo("2049-3630");
        assertThat(newsletter.has("isPartOf")).isFalse();
    }

    @Test
    void aCommunityIsPartOfItsPlatform() {
        Thing community = thing(
                Community.of(details().url("https://example.org/").build()).withPlatform("Slack"));
        assertThat(community.type()).isEqualTo("WebSite");
        assertThat(community.thing("isPartOf").value("name")).isEqualTo("Slack");
    }

    @Test
    void aPatentAndALegalCaseHaveTheirNumbers() {
        Thing patent =
                thing(Patent.of(details().build()).withNumber("US1234567A").withOffice("USPTO"));
        assertThat(patent.value("identifier")).isEqualTo("US1234567A");
        assertThat(patent.thing("publisher").value("name")).isEqualTo("USPTO");
        assertThat(patent.value("genre")).isEqualTo("patent");
        Thing legal = thing(LegalCase.of(details().build()).withNumber("18-956").withCourt("Supreme Court"));
        assertThat(legal.value("identifier")).isEqualTo("18-956");
        assertThat(legal.thing("sourceOrganization").value("name")).isEqualTo("Supreme Court");
        assertThat(legal.value("genre")).isEqualTo("legal case");
    }

    @Test
    void identifiersOfAllSchemesLeadToTheirPages() {
        Thing work = thing(Work.of(details()
                        .identifiers(List.of(
                                new Identifier(Scheme.MAVEN, "org.assertj:assertj-core"),
                                new Identifier(Scheme.ISBN, "978-0-306-40615-7")))
                        .build())
                .withGenre("treatise"));
        assertThat(work.things("identifier"))
                .extracting(identifier -> identifier.value("propertyID"))
                .containsExactly("Maven", "ISBN");
        assertThat(work.value("sameAs")).isEqualTo("https://central.sonatype.com/artifact/org.assertj/assertj-core");
        assertThat(work.value("genre")).isEqualTo("treatise");
    }

    /** Asserts that a thing has no property that schema.org defines only for creative works, and still its status. */
    private static void assertNotAWork(Thing thing) {
        assertThat(thing.value("disambiguatingDescription")).isEqualTo("archived");
        for (String property : List.of("author", "creativeWorkStatus", "datePublished", "license", "isPartOf")) {
            assertThat(thing.has(property)).as(property).isFalse();
        }
    }

    private static EntryDetailsBuilder full() {
        return details()
                .status(Status.ARCHIVED)
                .author(PersonAuthor.of("Ann"))
                .author(PersonAuthor.of("Ben").withRole(Role.EDITOR))
                .published("2017")
                .license("MIT")
                .tags("tag")
                .image(new Image("https://example.org/i.png", "Image"));
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("work", "A work");
    }

    private static Thing thing(Entry entry) {
        return LinkedData.of(entry).work("A work");
    }
}
