package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;

/**
 * The data of a catalog without its sections, which the annotation processor stores beside the registry. For generated code
 * only; programs use the registry.
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
     * @param holder the class whose jar contains the data
     * @param name the name of the data
     * @return the catalog without its sections
     * @throws IllegalStateException if the data is missing or was written by another version; the message says how to fix it
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
     * {@return the companion book and its nested entries, as far as they are of one kind}
     *
     * @param <E> the record class of the kind
     * @param kind the record class of the kind, such as {@code Tool.class}
     */
    public <E extends Entry> E[] all(Class<E> kind) {
        return companions.all(kind);
    }
}
