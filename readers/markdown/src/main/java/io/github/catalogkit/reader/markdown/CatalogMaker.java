package io.github.catalogkit.reader.markdown;

import static java.util.stream.Collectors.groupingBy;

import io.github.catalogkit.markdown.UniqueIds;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.Suppression;
import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.style.PageFormatting;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Reading;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the catalog from the elements of a file. */
final class CatalogMaker {

    private final PageFormatting formatting;
    private final Map<Integer, List<PageElement>> children;
    private final Map<Integer, String> sectionIds;
    private final UniqueIds entryIds = new UniqueIds();
    private final IdentityHashMap<Node, PageElement> elements = new IdentityHashMap<>();

    private CatalogMaker(PageOutline outline, Map<Integer, String> sectionIds, PageFormatting formatting) {
        this.formatting = formatting;
        this.sectionIds = sectionIds;
        this.children = outline.elements().stream().collect(groupingBy(PageElement::parent));
    }

    /** Returns the id of each section by the index of its heading. */
    static Map<Integer, String> sectionIds(PageOutline outline) {
        UniqueIds unique = new UniqueIds();
        Map<Integer, String> ids = new HashMap<>();
        outline.headings()
                .skip(1)
                .forEach(heading -> ids.put(
                        heading.index(),
                        unique.next(
                                heading.title(), Optional.empty(), ids.getOrDefault(heading.parent(), ""), "section")));
        return ids;
    }

    /** Returns the catalog, with the locations of its parts. */
    static Reading make(
            SourceText source,
            PageOutline outline,
            Map<Integer, String> sectionIds,
            PageFormatting formatting,
            List<Suppression> suppressions) {
        CatalogMaker maker = new CatalogMaker(outline, sectionIds, formatting);
        Catalog catalog = maker.catalog(outline.title());
        return new Reading(catalog, new PageLocations(source, maker.elements), List.of(), suppressions);
    }

    private Catalog catalog(PageElement.Heading title) {
        String id = new UniqueIds().next(title.title(), Optional.empty(), "", "list");
        PageFormatting.ElementLayout layout = formatting.layout(title);
        Catalog catalog = Catalog.of(id, title.title(), sections(title))
                .withIntroduction(layout.introduction())
                .withStyle(formatting.style())
                .withLayout(layout.layout());
        elements.put(catalog, title);
        return catalog;
    }

    private Section[] sections(PageElement.Heading heading) {
        return children(heading, PageElement.Heading.class).map(this::section).toArray(Section[]::new);
    }

    private Section section(PageElement.Heading heading) {
        String id = sectionIds.getOrDefault(heading.index(), "");
        List<Entry> entries = entries(heading, id);
        PageFormatting.ElementLayout layout = formatting.layout(heading);
        Section section = Section.of(id, heading.title())
                .withIntroduction(layout.introduction())
                .withEntries(entries)
                .withSections(sections(heading))
                .withLayout(layout.layout());
        elements.put(section, heading);
        return section;
    }

    private List<Entry> entries(PageElement parent, String around) {
        return children.containsKey(parent.index())
                ? children(parent, PageElement.Entry.class)
                        .map(entry -> entry(entry, around))
                        .toList()
                : List.of();
    }

    private Entry entry(PageElement.Entry element, String around) {
        EntryLine line = element.line();
        String id = entryIds.next(line.title(), line.url(), around, "entry");
        EntryDetailsBuilder builder = EntryDetails.of(id, line.title())
                .description(line.description())
                .authors(line.authors())
                .andOthers(line.andOthers())
                .tags(line.tags())
                .links(line.links())
                .facts(line.facts())
                .entries(entries(element, around))
                .layout(formatting.layout(element).layout());
        line.url().ifPresent(builder::url);
        line.year().ifPresent(builder::published);
        EntryDetails details = builder.build();
        Entry entry = details.url().isPresent() ? Resource.of(details) : Group.of(details);
        elements.put(entry, element);
        return entry;
    }

    private <T extends PageElement> Stream<T> children(PageElement parent, Class<T> type) {
        return children.getOrDefault(parent.index(), List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
