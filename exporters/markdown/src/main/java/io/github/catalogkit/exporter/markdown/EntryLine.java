package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;

/** The one line that the house style gives to an entry. */
final class EntryLine {

    private final Catalog catalog;

    EntryLine(Catalog catalog) {
        this.catalog = catalog;
    }

    InlineText of(Entry entry) {
        List<Inline> line = new ArrayList<>();
        InlineText before = entry.details().before();
        if (!before.isEmpty()) {
            line.addAll(before.parts());
            line.add(InlineText.text(" "));
        }
        line.add(title(entry));
        addAfter(line, " ", entry.details().after());
        line.add(InlineText.text(Credits.of(entry)));
        addAfter(line, ": ", entry.description());
        line.add(InlineText.text(seeAlso(entry)));
        if (!entry.entries().isEmpty()) {
            line.add(InlineText.text(":"));
        }
        return new InlineText(line);
    }

    private static Inline title(Entry entry) {
        Inline title = InlineText.text(entry.title());
        return entry.address()
                .<Inline>map(address -> new Inline.Link(address, List.of(title)))
                .orElse(title);
    }

    private static void addAfter(List<Inline> line, String separator, InlineText text) {
        if (!text.isEmpty()) {
            line.add(InlineText.text(separator));
            line.addAll(text.parts());
        }
    }

    private String seeAlso(Entry entry) {
        List<String> titles =
                catalog.related(entry, RelationKind.SEE_ALSO).map(Entry::title).toList();
        return titles.isEmpty() ? "" : " (see also " + Enumeration.of(titles) + ")";
    }
}
