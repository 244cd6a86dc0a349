package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes a line for each entry of a catalog in the order of the list; nested entries follow their parent. */
final class EntryLines {

    private final JsonGenerator json;
    private final JsonValueWriter values;
    private final Catalog catalog;
    private int count;

    private EntryLines(JsonGenerator json, Catalog catalog) {
        this.json = json;
        this.values = new JsonValueWriter(json);
        this.catalog = catalog;
    }

    static void write(Catalog catalog, JsonGenerator json) {
        new EntryLines(json, catalog).sections(List.of(), catalog.sections());
    }

    private void sections(List<Section> path, List<Section> sections) {
        for (Section section : sections) {
            List<Section> within =
                    Stream.concat(path.stream(), Stream.of(section)).toList();
            entries(within, Optional.empty(), section.entries());
            sections(within, section.sections());
        }
    }

    private void entries(List<Section> path, Optional<Entry> holder, List<Entry> entries) {
        for (Entry entry : entries) {
            count++;
            line(path, holder, entry);
            entries(path, Optional.of(entry), entry.entries());
        }
    }

    /** Writes an entry with the path of its sections and the entry in which it is nested, if there is one. */
    private void line(List<Section> path, Optional<Entry> holder, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("catalog", catalog.id());
        json.writeStringProperty("section", path.get(path.size() - 1).id());
        json.writeArrayPropertyStart("sections");
        path.forEach(section -> json.writeString(section.title()));
        json.writeEndArray();
        json.writeNumberProperty("position", count);
        holder.ifPresent(it -> json.writeStringProperty("heldBy", it.id()));
        values.withoutEntries(entry);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
