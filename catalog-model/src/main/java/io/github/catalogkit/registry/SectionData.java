package io.github.catalogkit.registry;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;

/**
 * The data of one section and its entries, which the annotation processor stores beside the registry. For generated code
 * only; programs use the registry.
 */
public final class SectionData {

    private final Section section;

    private SectionData(Section section) {
        this.section = section;
    }

    /**
     * Reads the data of a section.
     *
     * @param holder the class whose jar contains the data
     * @param name the name of the data, which is the name of the class of constants
     * @return the section without its subsections
     * @throws IllegalStateException if the data is missing or was written by another version; the message says how to fix it
     */
    public static SectionData load(Class<?> holder, String name) {
        return new SectionData(DataFile.read(holder, name).section());
    }

    /**
     * {@return the section with these subsections}
     *
     * @param below the subsections, in the order of the list
     */
    public Section section(Section... below) {
        return below.length == 0 ? section : section.withSections(below);
    }

    /**
     * {@return the entries of one kind, in the order of the list; nested entries follow their parent}
     *
     * @param <E> the record class of the kind
     * @param kind the record class of the kind, such as {@code Tool.class}
     */
    public <E extends Entry> E[] all(Class<E> kind) {
        return new EntryArrays(section.entries()).all(kind);
    }
}
