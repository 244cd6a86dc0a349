package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a catalog, such as all tools of one section.
 *
 * <p>Each list is a criterion, and every entry matches an empty one. An entry matches a criterion if it matches one of its
 * values. It is selected if it matches all criteria.
 *
 * @param sections ids of sections; an entry is listed in one of them, or in one of their subsections
 * @param kinds kinds by their {@linkplain io.github.catalogkit.model.Kind#label() labels}, such as {@code tool}
 * @param tags tags; an entry has one of them
 * @param ids ids of entries
 * @param texts texts that an entry contains, as {@link Catalog#search} finds them
 */
public record Selection(
        List<String> sections, List<String> kinds, List<String> tags, List<String> ids, List<String> texts) {

    private static final Selection EVERYTHING = new Selection(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Makes a selection.
     *
     * @param sections ids of sections; an entry is listed in one of them, or in one of their subsections
     * @param kinds kinds by their {@linkplain io.github.catalogkit.model.Kind#label() labels}, such as {@code tool}
     * @param tags tags; an entry has one of them
     * @param ids ids of entries
     * @param texts texts that an entry contains, as {@link Catalog#search} finds them
     */
    public Selection {
        sections = List.copyOf(sections);
        kinds = List.copyOf(kinds);
        tags = List.copyOf(tags);
        ids = List.copyOf(ids);
        texts = List.copyOf(texts);
    }

    /** {@return the selection of all entries} */
    public static Selection everything() {
        return EVERYTHING;
    }

    /**
     * {@return a copy of this selection with these sections}
     *
     * @param sections ids of sections; none for all sections
     */
    public Selection withSections(String... sections) {
        return new Selection(List.of(sections), kinds, tags, ids, texts);
    }

    /**
     * {@return a copy of this selection with these kinds}
     *
     * @param kinds labels of kinds, such as {@code tool}; none for all kinds
     */
    public Selection withKinds(String... kinds) {
        return new Selection(sections, List.of(kinds), tags, ids, texts);
    }

    /**
     * {@return a copy of this selection with these tags}
     *
     * @param tags tags, of which an entry has at least one; none for all entries
     */
    public Selection withTags(String... tags) {
        return new Selection(sections, kinds, List.of(tags), ids, texts);
    }

    /**
     * {@return a copy of this selection with these ids of entries}
     *
     * @param ids ids of entries; none for all entries
     */
    public Selection withIds(String... ids) {
        return new Selection(sections, kinds, tags, List.of(ids), texts);
    }

    /**
     * {@return a copy of this selection with these texts}
     *
     * @param texts texts, of which an entry contains at least one, as {@link Catalog#search} finds them; none for all
     *     entries
     */
    public Selection withTexts(String... texts) {
        return new Selection(sections, kinds, tags, ids, List.of(texts));
    }

    /** {@return whether there is no criterion, so that every entry is selected} */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /**
     * {@return a copy of a catalog with exactly the selected entries, in the order of the list}
     *
     * <p>A selected entry whose parent is not selected replaces its parent. Sections in which no entry is listed are omitted,
     * as are relations to entries that are not selected. Everything else is as in the catalog.
     *
     * @param catalog the catalog to select from
     * @throws ExportException if the catalog does not have one of the sections, kinds, tags or entries, with all such names in
     *     the message; or if no entry is selected. Never thrown if this {@link #isEverything}
     */
    public Catalog select(Catalog catalog) {
        if (isEverything()) {
            return catalog;
        }
        new NameCheck(catalog).check(this);
        Set<Entry> passing = passing(catalog);
        if (passing.isEmpty()) {
            throw new ExportException("no entry of the catalog \"" + catalog.id() + "\" matches " + this
                    + "; check the values, or select more of them");
        }
        return new Excerpt(passing).of(catalog);
    }

    private Set<Entry> passing(Catalog catalog) {
        Set<Entry> passing = identical(catalog.entries());
        narrow(
                passing,
                sections,
                catalog.allSections()
                        .filter(section -> sections.contains(section.id()))
                        .flatMap(section -> Stream.concat(
                                section.allEntries(), section.withDescendants().flatMap(catalog::alsoIn))));
        narrow(
                passing,
                kinds,
                catalog.entries().filter(entry -> kinds.contains(entry.kind().label())));
        narrow(passing, tags, tags.stream().flatMap(catalog::tagged));
        narrow(passing, ids, catalog.entries().filter(entry -> ids.contains(entry.id())));
        narrow(passing, texts, texts.stream().flatMap(catalog::search));
        return passing;
    }

    private static void narrow(Set<Entry> passing, List<String> criterion, Stream<Entry> fitting) {
        if (!criterion.isEmpty()) {
            passing.retainAll(identical(fitting));
        }
    }

    /** Returns a set of entries by identity, since comparing their content takes long. */
    private static Set<Entry> identical(Stream<Entry> entries) {
        Set<Entry> set = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.forEach(set::add);
        return set;
    }

    /** Returns the criteria, for debugging. */
    @Override
    public String toString() {
        List<String> criteria = new ArrayList<>();
        describe(criteria, "section", sections);
        describe(criteria, "kind", kinds);
        describe(criteria, "tag", tags);
        describe(criteria, "id", ids);
        describe(criteria, "text", texts);
        return criteria.isEmpty() ? "everything" : String.join(", ", criteria);
    }

    private static void describe(List<String> criteria, String name, List<String> values) {
        if (!values.isEmpty()) {
            criteria.add(name + " \"" + String.join("\" or \"", values) + "\"");
        }
    }
}
