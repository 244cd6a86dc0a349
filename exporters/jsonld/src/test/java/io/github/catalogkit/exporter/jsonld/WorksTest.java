package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Status;
import org.junit.jupiter.api.Test;

final class WorksTest {

    @Test
    void aPersonHasAFamilyNameAGivenNameAndAnAffiliation() {
        Thing author = work(details()
                        .author(PersonAuthor.of("Ludwig van Beethoven").withAffiliation("Example Labs")))
                .thing("author");
        assertThat(author.type()).isEqualTo("Person");
        assertThat(author.value("name")).isEqualTo("Ludwig van Beethoven");
        assertThat(author.value("familyName")).isEqualTo("van Beethoven");
        assertThat(author.value("givenName")).isEqualTo("Ludwig");
        assertThat(author.thing("affiliation").type()).isEqualTo("Organization");
        assertThat(author.thing("affiliation").value("name")).isEqualTo("Example Labs");
    }

    @Test
    void aSuffixIsPartOfTheNameAndAnHonorificSuffix() {
        Thing author = work(details().author(PersonAuthor.of("Ada King").withSuffix("PhD")))
                .thing("author");
        assertThat(author.value("name")).isEqualTo("Ada King PhD");
        assertThat(author.value("familyName")).isEqualTo("King");
        assertThat(author.value("honorificSuffix")).isEqualTo("PhD");
    }

    @Test
    void aSingleNameHasNoFamilyName() {
        Thing author = work(details().author(PersonAuthor.of("thockin"))).thing("author");
        assertThat(author.value("name")).isEqualTo("thockin");
        assertThat(author.has("familyName")).isFalse();
        assertThat(author.has("givenName")).isFalse();
    }

    @Test
    void aPersonIsIdentifiedByTheOrcid() {
        Thing author = work(details().author(PersonAuthor.of("Josiah Carberry").withOrcid("0000-0002-1825-0097")))
                .thing("author");
        assertThat(author.id()).isEqualTo("https://orcid.org/0000-0002-1825-0097");
    }

    @Test
    void authorsAreInTheOrderOfTheList() {
        assertThat(work(details().author(OrganizationAuthor.of("SIG Network")).author(PersonAuthor.of("Ada Lovelace")))
                        .things("author"))
                .extracting(author -> author.type() + " " + author.value("name"))
                .containsExactly("Organization SIG Network", "Person Ada Lovelace");
    }

    @Test
    void aWorkHasThePropertiesOfItsEntry() {
        Thing work = work(details()
                .description("what there is to say")
                .published("2018-03")
                .language("de")
                .tags("cni", "a, b")
                .status(Status.ARCHIVED));
        assertThat(work.value("description")).isEqualTo("what there is to say");
        assertThat(work.value("datePublished")).isEqualTo("2018-03");
        assertThat(work.value("inLanguage")).isEqualTo("de");
        assertThat(work.values("keywords")).containsExactly("cni", "a, b");
        assertThat(work.value("creativeWorkStatus")).isEqualTo("archived");
    }

    @Test
    void omitsPropertiesWithoutValues() {
        assertThat(work(details()).node()).hasSize(4).containsKeys("@id", "@type");
    }

    @Test
    void furtherLinksAndTheFeedAreSubjects() {
        Thing work = work(details().link("Slides", "https://example.org/slides").feed("https://example.org/feed"));
        assertThat(work.things("subjectOf"))
                .extracting(page -> page.type() + " " + page.values("name") + " " + page.value("url"))
                .containsExactly("WebPage [Slides] https://example.org/slides", "DataFeed [] https://example.org/feed");
    }

    @Test
    void relationsReferToTheOtherWork() {
        Thing work = work(
                details()
                        .relation(RelationKind.BUILT_ON, "other")
                        .relation(RelationKind.ABOUT, "other")
                        .relation(RelationKind.PART_OF, "other"),
                resource("other"));
        String other = "https://example.org/page#other";
        assertThat(work.thing("isBasedOn").id()).isEqualTo(other);
        assertThat(work.thing("about").id()).isEqualTo(other);
        assertThat(work.thing("isPartOf").id()).isEqualTo(other);
    }

    @Test
    void omitsRelationsOfAWorkToAGroup() {
        Thing work = work(
                details()
                        .relation(RelationKind.BUILT_ON, "group")
                        .relation(RelationKind.ABOUT, "group")
                        .relation(RelationKind.PART_OF, "group"),
                Group.of(EntryDetails.of("group", "Group").build()));
        assertThat(work.has("isBasedOn")).isFalse();
        assertThat(work.has("isPartOf")).isFalse();
        assertThat(work.thing("about").id()).isEqualTo("https://example.org/page#group");
    }

    private static Thing work(EntryDetailsBuilder details, Entry... others) {
        Entry[] entries = new Entry[others.length + 1];
        entries[0] = Resource.of(details.build());
        System.arraycopy(others, 0, entries, 1, others.length);
        return LinkedData.of(entries).work("A work");
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("work", "A work").url("https://example.org/");
    }

    private static Entry resource(String id) {
        return Resource.of(
                EntryDetails.of(id, id).url("https://example.org/" + id).build());
    }
}
