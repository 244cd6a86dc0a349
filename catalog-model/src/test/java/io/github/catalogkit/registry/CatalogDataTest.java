package io.github.catalogkit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogDataTest {

    private static final String NAME = "org.example.Meshes";

    private static final Article CHAPTER = Article.of(EntryDetails.of("chapter", "A chapter")
            .url("https://example.org/chapter")
            .build());

    private static final Book BOOK = Book.of(
                    EntryDetails.of("book", "The book").entries(CHAPTER).build())
            .withIsbn("9781492036845");

    private static final Catalog FULL = Catalog.of("meshes", "Meshes")
            .withIntroduction(InlineText.of("All about meshes."))
            .withLayout(Layout.none().withAbove("# Meshes").withEnd("The end."))
            .withImprint(Imprint.none()
                    .withMaintainers(
                            Person.of("Ada Lovelace").withOrcid("0000-0002-1825-0097"),
                            Organization.of("Example Foundation").withCreditedAs("EF"))
                    .withHomepage("https://example.org/")
                    .withCreated("2018")
                    .withUpdated("2026-11-23")
                    .withLicence("CC0-1.0")
                    .withLanguage("en"))
            .withStyle(Style.builder()
                    .marker("* ")
                    .indent("    ")
                    .contentsMarker("+ ")
                    .contentsIndent("   ")
                    .contentsDepth(3)
                    .separator(" - ")
                    .lines("{title}", "{title}: {description}")
                    .sectionLevel(4)
                    .blanksBeforeHeading(5)
                    .blanksAfterHeading(2)
                    .blanksBetweenEntries(1)
                    .build())
            .withRules(List.of(
                    RuleSetting.of("plain-http", Severity.ERROR),
                    RuleSetting.of("description-end", Severity.OFF).withValue("none")))
            .withCompanion(BOOK);

    @Test
    void aCatalogueIsReadWithAllThatItSaysOfItself() {
        assertThat(load(FULL).catalog()).isEqualTo(FULL);
    }

    @Test
    void aCatalogueIsReadWithoutWhatItDoesNotSay() {
        Catalog bare = Catalog.of("meshes", "Meshes");
        assertThat(load(bare).catalog()).isEqualTo(bare);
    }

    @Test
    void aCatalogueHasTheSectionsThatItIsGiven() {
        Section one = Section.of("one", "One", CHAPTER);
        Section two = Section.of("two", "Two");
        assertThat(load(FULL).catalog(one, two)).isEqualTo(FULL.withSections(List.of(one, two)));
    }

    @Test
    void theBookThatTheListAccompaniesIsReadWithWhatStandsInIt() {
        assertThat(load(FULL).all(Entry.class)).containsExactly(BOOK, CHAPTER);
        assertThat(load(FULL).all(Article.class)).containsExactly(CHAPTER);
    }

    private static CatalogData load(Catalog catalog) {
        DataWriter writer = new DataWriter((parts, markdown) -> true);
        return CatalogData.load(Jar.holding(NAME, writer.write(catalog)), NAME);
    }
}
