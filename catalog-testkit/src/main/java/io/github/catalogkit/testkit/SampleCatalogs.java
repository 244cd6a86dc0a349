package io.github.catalogkit.testkit;

import static io.github.catalogkit.text.InlineText.code;
import static io.github.catalogkit.text.InlineText.emphasis;
import static io.github.catalogkit.text.InlineText.link;
import static io.github.catalogkit.text.InlineText.strong;
import static io.github.catalogkit.text.InlineText.text;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Order;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** Sample catalogs for tests of exporters and rules. */
public final class SampleCatalogs {

    private SampleCatalogs() {}

    /** {@return a catalog without sections} */
    public static Catalog empty() {
        return Catalog.of("empty", "Nothing yet");
    }

    /**
     * {@return a catalog with one section that has these entries}
     *
     * @param entries the entries in the order of the list
     */
    public static Catalog of(Entry... entries) {
        return Catalog.of("sample", "Sample", section("all", "All", List.of(entries)));
    }

    /**
     * {@return a catalog with each element of the model at least once: each kind with each of its properties, each kind of
     * relation, nested sections and entries, and two sections with the same title}
     */
    public static Catalog everything() {
        List<Section> nested = List.of(
                section("kept-up", "Kept up & busy", SampleEntries.software())
                        .withIntroduction(InlineText.of(text("What is "), emphasis(text("in use")), text(".")))
                        .withOrder(Order.TITLE),
                section("other-software", "Other", SampleEntries.rest()));
        Section writing = section("writing", "Writing", SampleEntries.writing());
        Section software = Section.of("software", "Software").withSections(nested);
        Section other = section("other-media", "Other", SampleEntries.media());
        Section people = section("people", "People and their works", SampleEntries.people())
                .withFacts(List.of(FactType.of("Since"), FactType.of("Price").withValues(List.of("free", "paid"))))
                .withLinks(List.of(new LabeledLink("More people", WebAddress.of("https://example.org/people"))));
        Section elsewhere = Section.of("elsewhere", "Elsewhere").withIntentionallyEmpty(true);
        return Catalog.of("everything", "Everything there is", writing, software, other, people, elsewhere)
                .withIntroduction(InlineText.of(
                        text("All kinds, with "),
                        code("code"),
                        text(", "),
                        strong(text("weight")),
                        text(" and "),
                        link("https://example.org/about", text("a link")),
                        text(".")))
                .withImprint(Imprint.none()
                        .withMaintainers(PersonAuthor.of("Ada de la Cruz"), OrganizationAuthor.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-01-02")
                        .withUpdated("2018-05")
                        .withLicense("CC0-1.0")
                        .withLanguage("en"))
                .withDeclaredTags(List.of(
                        Tag.of("cni")
                                .withTitle("CNI")
                                .withDescription(InlineText.of("Container Network Interface"))
                                .withUrl(WebAddress.of("https://www.cni.dev/")),
                        Tag.of("kubernetes")))
                .withRules(List.of(
                        RuleSetting.of("plain-http", Severity.OFF),
                        RuleSetting.of("small-section", Severity.ERROR).withValue("2")))
                .withCompanion(Book.of(EntryDetails.of("the-book", "The Book of Everything")
                                .url("https://example.org/book")
                                .author(PersonAuthor.of("Ada de la Cruz"))
                                .published("2018-05-01")
                                .build())
                        .withPublisher("Example Press")
                        .withIsbn("9781492036845")
                        .withCover(new Image("img/book.png", "Cover of the book")));
    }

    /**
     * {@return a catalog in which each property in the table of {@link io.github.catalogkit.schema} has a unique value} The
     * catalog that is read from an export is equal only if every property is written and read correctly.
     */
    public static Catalog everyProperty() {
        return DistinctValues.catalog();
    }

    /**
     * {@return a catalog with one section of tools, each with a description of about two thousand characters, to test that an
     * exporter streams its output}
     *
     * @param entries the number of tools
     */
    public static Catalog large(int entries) {
        return LargeCatalog.of(entries);
    }

    /**
     * {@return a catalog with its own Markdown style, layouts of all kinds of nodes, and a description with its original
     * Markdown} It has a value of each property of styles and layouts.
     */
    public static Catalog styled() {
        return StyledCatalog.make();
    }

    /** {@return a catalog with an entry for each {@link HostileValue} that the model accepts} */
    public static Catalog hostile() {
        return HostileCatalog.make();
    }

    private static Section section(String id, String title, List<Entry> entries) {
        return Section.of(id, title).withEntries(entries);
    }
}
