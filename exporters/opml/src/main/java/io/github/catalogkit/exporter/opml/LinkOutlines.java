package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Writes an outline for each section and entry, nested as in the list. */
final class LinkOutlines implements Walk.Visitor {

    private final Catalog catalog;
    private final OpmlWriter opml;
    private final EntryOutline entries;
    private final boolean notes;

    /** Makes a writer; with notes, each description is repeated as a note. */
    LinkOutlines(Catalog catalog, OpmlWriter opml, EntryOutline entries, boolean notes) {
        this.catalog = catalog;
        this.opml = opml;
        this.entries = entries;
        this.notes = notes;
    }

    @Override
    public void enter(Node node, boolean holds) throws XMLStreamException {
        Outline outline = node instanceof Section section ? outline(section) : entries.link((Entry) node);
        if (notes) {
            outline = outline.with(
                    "_note", Optional.ofNullable(outline.attributes().get("description")));
        }
        if (holds) {
            opml.open(outline);
        } else {
            opml.write(outline);
        }
    }

    @Override
    public void leave(Node node, boolean holds) throws XMLStreamException {
        if (holds) {
            opml.close();
        }
    }

    @Override
    public Stream<Entry> further(Section section) {
        return catalog.alsoIn(section);
    }

    private static Outline outline(Section section) {
        return Outline.of(section.title()).described(section.introduction().line());
    }
}
