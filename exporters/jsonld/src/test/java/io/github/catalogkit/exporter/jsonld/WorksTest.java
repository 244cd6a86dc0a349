package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aWorkHasItsStatusInOneSentence() {
        Thing work = work(
                details()
                        .status(Status.DEPRECATED)
                        .statusSince(PartialDate.of("2021-05"))
                        .statusReason("it is done")
                        .relation(RelationKind.SUPERSEDED_BY, "other"),
                resource("other"));
        assertThat(work.value("creativeWorkStatus"))
                .isEqualTo("deprecated since 2021-05: it is done; replaced by other");
    }

    @Test
    void aWorkHasItsOtherTitlesAbstractImageLanguagesAndLicenses() {
        Thing work = work(details()
                .subtitle("A study")
                .aliases(List.of("W", "Ein Werk"))
                .abstractText(InlineText.of("In short."))
                .image(new Image("https://example.org/w.png", "Screenshot"))
                .language(List.of("de", "en"))
                .license("MIT", "Own license"));
        assertThat(work.value("alternativeHeadline")).isEqualTo("A study");
        assertThat(work.values("alternateName")).containsExactly("W", "Ein Werk");
        assertThat(work.value("abstract")).isEqualTo("In short.");
        assertThat(work.thing("image").value("caption")).isEqualTo("Screenshot");
        assertThat(work.values("inLanguage")).containsExactly("de", "en");
        assertThat(work.things("license")).hasSize(2);
    }

    @Test
    void contributorsAreNamedByTheirRoles() {
        Thing work = work(details()
                .author(PersonAuthor.of("Ann"))
                .author(PersonAuthor.of("Ben").withRole(Role.EDITOR))
                .author(PersonAuthor.of("Cem").withRole(Role.TRANSLATOR))
                .author(PersonAuthor.of("Dan").withRole(Role.HOST))
                .author(OrganizationAuthor.of("Eve Ltd.").withRole(Role.GUEST)));
        assertThat(work.thing("author").value("name")).isEqualTo("Ann");
        assertThat(work.thing("editor").value("name")).isEqualTo("Ben");
        assertThat(work.thing("translator").value("name")).isEqualTo("Cem");
        assertThat(work.things("contributor"))
                .extracting(person -> person.value("name"))
                .containsExactly("Dan", "Eve Ltd.");
    }

    @ParameterizedTest
    @CsvSource({
        "1975-01/2013, 1975-01",
        "2018-21, 2018",
        "1950~, 1950",
        "-0300~/-0299, -0300",
        "-0534, -0534",
        "0000, 0000"
    })
    void aDateIsTheStartOfARangeOrAYear(String date, String written) {
        assertThat(work(details().published(date)).value("datePublished")).isEqualTo(written);
    }

    @Test
    void aForkIsBasedOnAnotherWorkAndATranslationIsOne() {
        Thing work = work(
                details().relation(RelationKind.FORK_OF, "other").relation(RelationKind.TRANSLATION_OF, "other"),
                resource("other"));
        assertThat(work.thing("isBasedOn").id()).isEqualTo("https://example.org/page#other");
        assertThat(work.thing("translationOfWork").id()).isEqualTo("https://example.org/page#other");
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
