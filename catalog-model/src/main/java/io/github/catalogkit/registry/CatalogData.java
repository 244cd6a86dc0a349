package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;

/**
 * What a catalog says of itself, as the annotation processor keeps it beside the registry; what generated code reads
 * it from. Programs use the registry.
 */
public final class CatalogData {

    private final Catalog catalog;
    private final EntryArrays companions;

    private CatalogData(Catalog catalog, EntryArrays companions) {
        this.catalog = catalog;
        this.companions = companions;
    }

    /**
     * Reads the data of a catalog.
     *
     * @param holder the class whose jar holds the data
     * @param name the name of the data
     * @return what the catalog says of itself, still without its sections
     * @throws IllegalStateException if it is not there, or was written by another version; the message says how to fix it
     */
    public static CatalogData load(Class<?> holder, String name) {
        Catalog catalog = DataFile.read(holder, name).catalog();
        return new CatalogData(
                catalog,
                new EntryArrays(List.copyOf(catalog.companion().stream().toList())));
    }

    /**
     * {@return the catalog with these sections}
     *
     * @param sections the top-level sections, in the order of the list
     */
    public Catalog catalog(Section... sections) {
        return catalog.withSections(List.of(sections));
    }

    /**
     * {@return the book that the list accompanies, and what is in it, as far as it is of one kind}
     *
     * @param <E> the record of the kind
     * @param kind the class of that record, such as {@code Tool.class}
     */
    public <E extends Entry> E[] all(Class<E> kind) {
        return companions.all(kind);
    }
}
