package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Slug;
import io.github.catalogkit.model.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a catalogue; its sections, and the entries in each, one after another as they come. */
final class DocumentReader {

    private static final String VERSION = "schemaVersion";

    private final List<Section> sections = new ArrayList<>();
    private Optional<Book> companion = Optional.empty();

    private DocumentReader() {}

    /** Reads the whole document. */
    static Catalog read(Value document) {
        DocumentReader reader = new DocumentReader();
        return document.object(
                Map.of(
                        VERSION,
                        DocumentReader::requireVersion,
                        "companion",
                        value -> reader.companion = Optional.of(EntryReader.book(value)),
                        "sections",
                        value -> value.forEach(section -> reader.sections.add(section(section)))),
                object -> {
                    document.requireEnd();
                    return reader.catalog(object);
                });
    }

    /** As soon as it is read, since another version may have other members. */
    private static void requireVersion(Value version) {
        JsonNode number = Expected.NUMBER.require(version.tree(), version.place());
        if (number.asDouble() != JsonSchema.VERSION) {
            throw new CatalogFormatException(
                    version.place().toString(),
                    "found " + number + "; expected " + JsonSchema.VERSION
                            + ", the version that this release reads; a later one may read it");
        }
    }

    private Catalog catalog(JsonObject object) {
        object.require(VERSION, Expected.NUMBER);
        object.optionalText("$schema");
        Catalog catalog = Catalog.of(object.value("id", Slug::require), object.text("title"))
                .withSections(sections)
                .withIntroduction(object.inline("introduction"))
                .withImprint(object.optionalObject("imprint", DocumentReader::imprint)
                        .orElse(Imprint.none()))
                .withStyle(LayoutReader.style(object))
                .withLayout(LayoutReader.layout(object))
                .withRules(object.objects("rules", DocumentReader::rule));
        return companion.map(catalog::withCompanion).orElse(catalog);
    }

    private static Imprint imprint(JsonObject object) {
        List<Author> maintainers = object.objects("maintainers", EntryReader::author);
        return new Imprint(
                maintainers,
                object.optionalValue("homepage", WebAddress::of),
                object.optionalValue("created", PartialDate::of),
                object.optionalValue("updated", PartialDate::of),
                object.optionalText("licence"),
                object.optionalText("language"));
    }

    private static RuleSetting rule(JsonObject object) {
        return new RuleSetting(
                object.text("rule"),
                object.value("severity", RuleMembers.SEVERITIES::read),
                object.optionalText("value"));
    }

    private static Section section(Value section) {
        List<Entry> entries = new ArrayList<>();
        List<Section> below = new ArrayList<>();
        return section.object(
                Map.of(
                        "entries", value -> value.forEach(entry -> entries.add(EntryReader.entry(entry))),
                        "sections", value -> value.forEach(inner -> below.add(section(inner)))),
                object -> new Section(
                        object.value("id", Slug::require),
                        object.text("title"),
                        object.inline("introduction"),
                        entries,
                        below,
                        LayoutReader.layout(object),
                        object.optionalValue("order", CatalogMembers.ORDERS::read)
                                .orElse(Order.CURATED)));
    }
}
