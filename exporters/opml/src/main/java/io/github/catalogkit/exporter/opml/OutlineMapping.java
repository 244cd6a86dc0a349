package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the outlines of a catalogue, its sections and its entries say. */
final class OutlineMapping {

    private final boolean notes;

    OutlineMapping(boolean notes) {
        this.notes = notes;
    }

    String title(Catalog catalog) {
        return line(catalog, catalog.title());
    }

    /** Returns an outline for a catalogue without sections, since a body must not be empty. */
    Outline outline(Catalog catalog) {
        return Outline.of(title(catalog));
    }

    Outline outline(Section section) {
        return describe(section, Outline.of(line(section, section.title())), section.introduction())
                .with(Stream.concat(
                                section.entries().stream().map(this::outline),
                                section.sections().stream().map(this::outline))
                        .toList());
    }

    private Outline outline(Entry entry) {
        Outline outline = entry.address()
                .map(address -> Outline.link(line(entry, entry.title()), address))
                .orElseGet(() -> Outline.of(line(entry, entry.title() + Credits.of(entry.authors()))));
        return describe(entry, outline, entry.description())
                .with("category", categories(entry))
                .with("created", entry.published().flatMap(InternetDate::of))
                .with(entry.entries().stream().map(this::outline).toList());
    }

    private Outline describe(Node node, Outline outline, InlineText text) {
        Optional<String> description = Optional.of(line(node, text.plain())).filter(line -> !line.isEmpty());
        return outline.with("description", description).with("_note", description.filter(line -> notes));
    }

    private static Optional<String> categories(Entry entry) {
        List<String> tags = entry.tags().stream().map(tag -> line(entry, tag)).toList();
        return tags.isEmpty() ? Optional.empty() : Optional.of(String.join(",", tags));
    }

    private static String line(Node node, String text) {
        try {
            return PlainText.normalize(text);
        } catch (MalformedValueException e) {
            throw new ExportException("A text of \"" + node.id() + "\" " + e.getMessage());
        }
    }
}
