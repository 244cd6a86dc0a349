package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.RareDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.text.InlineText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Makes the immutable catalogue of the parts, and remembers which part each of it was. */
final class CatalogMaker {

    private final Identities sectionIds = new Identities();
    private final Identities entryIds = new Identities();
    private final IdentityHashMap<Node, Part> parts = new IdentityHashMap<>();

    Catalog make(Part title, Style style) {
        String id = new Identities().next(title.title, Optional.empty(), "", "list");
        Catalog catalog = Catalog.of(id, title.title, sections(title, ""))
                .withIntroduction(title.introduction)
                .withStyle(style)
                .withLayout(title.layout);
        parts.put(catalog, title);
        return catalog;
    }

    IdentityHashMap<Node, Part> parts() {
        return parts;
    }

    private Section[] sections(Part parent, String around) {
        return parent.sections.stream().map(section -> section(section, around)).toArray(Section[]::new);
    }

    private Section section(Part part, String around) {
        String id = sectionIds.next(part.title, Optional.empty(), around, "section");
        List<Entry> entries =
                part.entries.stream().map(entry -> entry(entry, id)).toList();
        Section section = new Section(
                id, part.title, part.introduction, entries, List.of(sections(part, id)), part.layout, Order.CURATED);
        parts.put(section, part);
        return section;
    }

    private Entry entry(Part part, String around) {
        EntryLine fields = part.fields.orElseThrow();
        String id = entryIds.next(fields.title(), fields.url(), around, "entry");
        List<Entry> held =
                part.entries.stream().map(entry -> entry(entry, around)).toList();
        EntryDetails details = new EntryDetails(
                id,
                fields.title(),
                fields.url(),
                fields.description(),
                fields.authors(),
                fields.year().map(PartialDate::of),
                fields.tags(),
                new RareDetails(
                        InlineText.empty(),
                        InlineText.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        fields.links(),
                        List.of(),
                        Optional.empty(),
                        Status.ACTIVE,
                        Optional.empty(),
                        List.of(),
                        held,
                        part.layout));
        Entry entry = details.url().isPresent() ? Resource.of(details) : Group.of(details);
        parts.put(entry, part);
        return entry;
    }
}
