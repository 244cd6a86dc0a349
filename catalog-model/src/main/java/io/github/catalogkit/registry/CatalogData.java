package io.github.catalogkit.registry;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import java.util.List;

/**
 * What a catalogue says of itself, as the annotation processor keeps it beside the registry; what generated code reads
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
     * Reads the data of a catalogue.
     *
     * @param holder the class whose jar holds the data
     * @param name the name of the data
     * @return what the catalogue says of itself, still without its sections
     * @throws IllegalStateException if it is not there, or was written by another version; the message says how to mend it
     */
    public static CatalogData load(Class<?> holder, String name) {
        ValueInput in = DataFile.read(holder, name);
        HeadInput head = new HeadInput(in);
        String id = in.text();
        String title = in.text();
        InlineText introduction = new InlineInput(in).optional();
        Layout layout = new PartInput(in).optionalLayout();
        Catalog catalog = Catalog.of(id, title)
                .withIntroduction(introduction)
                .withLayout(layout)
                .withImprint(head.imprint())
                .withStyle(head.style())
                .withRules(head.rules());
        List<Entry> companions = new EntryInput(in).entries();
        for (Entry book : companions) {
            catalog = catalog.withCompanion((Book) book);
        }
        return new CatalogData(catalog, new EntryArrays(companions));
    }

    /**
     * {@return the catalogue with these sections}
     *
     * @param sections the top-level sections, in the order of the list
     */
    public Catalog catalog(Section... sections) {
        return catalog.withSections(List.of(sections));
    }

    /**
     * {@return the book that the list accompanies, and what stands in it, as far as it is of one kind}
     *
     * @param <E> the record of the kind
     * @param kind the class of that record, such as {@code Tool.class}
     */
    public <E extends Entry> E[] all(Class<E> kind) {
        return companions.all(kind);
    }
}
