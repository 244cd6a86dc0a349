package io.github.catalogkit.links.find;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import java.util.ArrayList;
import java.util.List;

/** Finds the URLs of a catalog by the table of properties, so that no kind of entry and no property is left out. */
public final class CatalogLinks {

    private CatalogLinks() {}

    /**
     * {@return the URLs and local links of all values of a catalog, in the order of the list; each once for each part of the catalog}
     *
     * @param catalog the catalog
     */
    public static List<FoundLink> of(Catalog catalog) {
        List<FoundLink> links = new ArrayList<>();
        LinkCollector ofCatalog = new LinkCollector(catalog);
        CatalogTypes.CATALOG.writeProperties(catalog, ofCatalog);
        links.addAll(ofCatalog.links());
        catalog.companion().stream().flatMap(Entry::withDescendants).forEach(entry -> links.addAll(of(entry)));
        catalog.allSections().forEach(section -> {
            LinkCollector ofSection = new LinkCollector(section);
            CatalogTypes.SECTION.writeProperties(section, ofSection);
            links.addAll(ofSection.links());
            section.entries().stream().flatMap(Entry::withDescendants).forEach(entry -> links.addAll(of(entry)));
        });
        return links;
    }

    private static List<FoundLink> of(Entry entry) {
        LinkCollector collector = new LinkCollector(entry);
        write(EntryTypes.of(entry.kind()), entry, collector);
        return collector.links();
    }

    private static <E extends Entry> void write(EntryType<E> type, Entry entry, LinkCollector collector) {
        E typed = type.type().cast(entry);
        type.propertiesOf(typed).forEach(property -> property.write(typed, collector));
    }
}
