package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Slug;
import java.util.List;
import java.util.Optional;

/** Reads a catalogue and its sections. */
final class DocumentReader {

    private DocumentReader() {}

    static Catalog catalog(JsonObject object) {
        object.requireNumber(
                "schemaVersion", JsonSchema.VERSION, ", the version that this release reads; a later one may read it");
        object.optionalText("$schema");
        String id = object.value("id", Slug::require);
        String title = object.text("title");
        Catalog catalog = Catalog.of(id, title, sections(object))
                .withIntroduction(object.inline("introduction"))
                .withStyle(LayoutReader.style(object))
                .withLayout(LayoutReader.layout(object));
        Optional<Book> companion = object.optionalObject("companion", EntryReader::book);
        return companion.map(catalog::withCompanion).orElse(catalog);
    }

    private static Section[] sections(JsonObject object) {
        return object.objects("sections", DocumentReader::section).toArray(Section[]::new);
    }

    private static Section section(JsonObject object) {
        String id = object.value("id", Slug::require);
        String title = object.text("title");
        List<Entry> entries = object.objects("entries", EntryReader::entry);
        return new Section(
                id,
                title,
                object.inline("introduction"),
                entries,
                List.of(sections(object)),
                LayoutReader.layout(object));
    }
}
