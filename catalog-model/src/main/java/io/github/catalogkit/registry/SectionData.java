package io.github.catalogkit.registry;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;

/**
 * The entries of one section as the annotation processor keeps them beside the registry; what generated code reads its
 * constants from. Programs use the registry.
 */
public final class SectionData {

    private final Section section;

    private SectionData(Section section) {
        this.section = section;
    }

    /**
     * Reads the data of a section.
     *
     * @param holder the class whose jar holds the data
     * @param name the name of the data, which is that of the class of the constants
     * @return the section, still without the sections below it
     * @throws IllegalStateException if it is not there, or was written by another version; the message says how to fix it
     */
    public static SectionData load(Class<?> holder, String name) {
        return new SectionData(DataFile.read(holder, name).section());
    }

    /**
     * {@return the section, with these sections below it}
     *
     * @param below the sections below it, in the order of the list
     */
    public Section section(Section... below) {
        return below.length == 0 ? section : section.withSections(below);
    }

    /**
     * {@return the entries of one kind, each before those that it holds, in the order of the list}
     *
     * @param <E> the record of the kind
     * @param kind the class of that record, such as {@code Tool.class}
     */
    public <E extends Entry> E[] all(Class<E> kind) {
        return new EntryArrays(section.entries()).all(kind);
    }
}
