package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Goes through all entries of a catalogue in the order of the list, each before those that it holds. */
final class EntryLines {

    private final Catalog catalog;
    private final Consumer<EntryLine> line;
    private int count;

    private EntryLines(Catalog catalog, Consumer<EntryLine> line) {
        this.catalog = catalog;
        this.line = line;
    }

    static void forEach(Catalog catalog, Consumer<EntryLine> line) {
        new EntryLines(catalog, line).sections(List.of(), catalog.sections());
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
            line.accept(new EntryLine(catalog, path, count, holder, entry));
            entries(path, Optional.of(entry), entry.entries());
        }
    }
}
