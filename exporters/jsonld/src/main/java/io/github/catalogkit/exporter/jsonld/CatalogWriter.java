package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Writes a catalog as a list with nested lists for its sections and groups, and the works in them. */
final class CatalogWriter {

    private final ThingWriter json;
    private final Catalog catalog;
    private final WorkWriter works;
    private final boolean named;

    /** Makes a writer of a catalog; {@code named} is whether entries have only a name and a URL. */
    CatalogWriter(ThingWriter json, Catalog catalog, boolean named) {
        this.json = json;
        this.catalog = catalog;
        this.works = new WorkWriter(json, catalog);
        this.named = named;
    }

    void write() {
        json.document(KindWriter.LIST, this::properties);
    }

    private void properties() {
        json.text("name", catalog.title());
        json.text("url", catalog.imprint().homepage());
        introduction(catalog.introduction());
        new PageWriter(json, catalog, works).write();
        elements(List.of(), Optional.empty(), List.of(), catalog.sections());
    }

    private void section(Section section) {
        json.thing("item", KindWriter.LIST, () -> {
            json.text("name", section.title());
            introduction(section.introduction());
            works.pages(section.links());
            List<Entry> further = catalog.alsoIn(section).toList();
            elements(section.entries(), Optional.empty(), further, section.sections());
        });
    }

    private void entry(Elements.Element element) {
        Entry entry = element.entry();
        json.thing("item", KindWriter.typeOf(entry), () -> {
            json.id(entry.id());
            if (named) {
                json.text("name", entry.title());
                json.text("url", entry.address());
            } else if (entry.kind() == Kind.GROUP) {
                works.group(entry);
            } else if (KindWriter.isWork(entry)) {
                works.work(entry, element.whole());
            } else {
                works.other(entry);
            }
            if (entry.kind() == Kind.GROUP) {
                elements(entry.entries(), element.whole(), List.of(), List.of());
            }
        });
    }

    private void introduction(InlineText text) {
        json.text("description", Optional.of(text.line()));
    }

    /** Writes the elements of a list and then their number. */
    private void elements(List<Entry> entries, Optional<Entry> whole, List<Entry> further, List<Section> sections) {
        int position = 0;
        json.startArray("itemListElement");
        for (Iterator<Elements.Element> elements = new Elements(entries, whole); elements.hasNext(); ) {
            Elements.Element element = elements.next();
            element(++position, () -> entry(element));
        }
        for (Entry entry : further) {
            element(++position, () -> json.property("item", () -> json.reference(entry.id())));
        }
        for (Section section : sections) {
            element(++position, () -> section(section));
        }
        json.endArray();
        json.number("numberOfItems", position);
    }

    private void element(int position, Runnable item) {
        json.thing("ListItem", () -> {
            json.number("position", position);
            item.run();
        });
    }
}
