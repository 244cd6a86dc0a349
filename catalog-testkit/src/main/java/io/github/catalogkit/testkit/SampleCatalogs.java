package io.github.catalogkit.testkit;

import static io.github.catalogkit.text.InlineText.code;
import static io.github.catalogkit.text.InlineText.emphasis;
import static io.github.catalogkit.text.InlineText.link;
import static io.github.catalogkit.text.InlineText.strong;
import static io.github.catalogkit.text.InlineText.text;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.Person;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Order;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** Catalogs to try an exporter or a rule on. */
public final class SampleCatalogs {

    private SampleCatalogs() {}

    /** {@return a catalog without a section} */
    public static Catalog empty() {
        return Catalog.of("empty", "Nothing yet");
    }

    /**
     * {@return a catalog that has one section with these entries in it}
     *
     * @param entries the entries in the order of the list
     */
    public static Catalog of(Entry... entries) {
        return Catalog.of("sample", "Sample", section("all", "All", List.of(entries)));
    }

    /**
     * {@return a catalog in which everything that the model has occurs at least once: each kind with each of its
     * values, each relation, nested sections and entries, and two sections of one title}
     */
    public static Catalog everything() {
        List<Section> nested = List.of(
                new Section(
                        "kept-up",
                        "Kept up & busy",
                        InlineText.of(text("What is "), emphasis(text("in use")), text(".")),
                        SampleEntries.software(),
                        List.of(),
                        Layout.none(),
                        Order.TITLE),
                section("other-software", "Other", SampleEntries.rest()));
        Section writing = section("writing", "Writing", SampleEntries.writing());
        Section software = new Section(
                "software", "Software", InlineText.empty(), List.of(), nested, Layout.none(), Order.CURATED);
        Section other = section("other-media", "Other", SampleEntries.media());
        return Catalog.of("everything", "Everything there is", writing, software, other)
                .withIntroduction(InlineText.of(
                        text("All kinds, with "),
                        code("code"),
                        text(", "),
                        strong(text("weight")),
                        text(" and "),
                        link("https://example.org/about", text("a link")),
                        text(".")))
                .withImprint(Imprint.none()
                        .withMaintainers(Person.of("Ada de la Cruz"), Organization.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-01-02")
                        .withUpdated("2018-05")
                        .withLicense("CC0-1.0")
                        .withLanguage("en"))
                .withRules(List.of(
                        RuleSetting.of("plain-http", Severity.OFF),
                        RuleSetting.of("small-section", Severity.ERROR).withValue("2")))
                .withCompanion(Book.of(EntryDetails.of("the-book", "The Book of Everything")
                                .url("https://example.org/book")
                                .author(Person.of("Ada de la Cruz"))
                                .published("2018-05-01")
                                .build())
                        .withPublisher("Example Press")
                        .withIsbn("9781492036845")
                        .withCover(new Image("img/book.png", "Cover of the book")));
    }

    /**
     * {@return a catalog in which every property in the table of {@link io.github.catalogkit.schema} has a value that no other
     * has} What is read back from an export is equal to it only if every property was written and read as itself.
     */
    public static Catalog everyProperty() {
        return DistinctValues.catalog();
    }

    /**
     * {@return a catalog of one section with this many tools, each with a description of about two thousand
     * characters, to see that an exporter writes as it goes}
     *
     * @param entries the number of tools
     */
    public static Catalog large(int entries) {
        return LargeCatalog.of(entries);
    }

    /**
     * {@return a catalog that has a Markdown style of its own, layouts at every kind of place, and a description that
     * keeps its spelling} Each value of a style and a layout occurs.
     */
    public static Catalog styled() {
        return StyledCatalog.make();
    }

    /** {@return a catalog with an entry for each {@link HostileValue} that a catalog accepts, as the value that it is for} */
    public static Catalog hostile() {
        return HostileCatalog.make();
    }

    private static Section section(String id, String title, List<Entry> entries) {
        return new Section(id, title, InlineText.empty(), entries, List.of(), Layout.none(), Order.CURATED);
    }
}
