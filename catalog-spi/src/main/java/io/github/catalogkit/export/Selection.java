package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a catalog, such as all tools of one section.
 *
 * <p>Each list is a criterion, and one that is empty lets every entry pass. Of the values of one criterion any may hold;
 * of several criteria all have to.
 *
 * @param sections ids of sections; an entry is in one of them, or in a section below it
 * @param kinds kinds by their {@linkplain io.github.catalogkit.model.Kind#label() labels}, such as {@code tool}
 * @param tags tags; an entry has one of them
 * @param ids ids of entries
 * @param texts words that an entry holds, as {@link Catalog#search} finds them
 */
public record Selection(
        List<String> sections, List<String> kinds, List<String> tags, List<String> ids, List<String> texts) {

    private static final Selection EVERYTHING = new Selection(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Makes a selection.
     *
     * @param sections ids of sections; an entry is in one of them, or in a section below it
     * @param kinds kinds by their {@linkplain io.github.catalogkit.model.Kind#label() labels}, such as {@code tool}
     * @param tags tags; an entry has one of them
     * @param ids ids of entries
     * @param texts words that an entry holds, as {@link Catalog#search} finds them
     */
    public Selection {
        sections = List.copyOf(sections);
        kinds = List.copyOf(kinds);
        tags = List.copyOf(tags);
        ids = List.copyOf(ids);
        texts = List.copyOf(texts);
    }

    /** {@return the selection that every entry passes} */
    public static Selection everything() {
        return EVERYTHING;
    }

    /**
     * {@return this with these sections}
     *
     * @param sections ids of sections; none to let every section pass
     */
    public Selection withSections(String... sections) {
        return new Selection(List.of(sections), kinds, tags, ids, texts);
    }

    /**
     * {@return this with these kinds}
     *
     * @param kinds labels of kinds, such as {@code tool}; none to let every kind pass
     */
    public Selection withKinds(String... kinds) {
        return new Selection(sections, List.of(kinds), tags, ids, texts);
    }

    /**
     * {@return this with these tags}
     *
     * @param tags tags, of which an entry has one; none to let every entry pass
     */
    public Selection withTags(String... tags) {
        return new Selection(sections, kinds, List.of(tags), ids, texts);
    }

    /**
     * {@return this with these ids of entries}
     *
     * @param ids ids of entries; none to let every entry pass
     */
    public Selection withIds(String... ids) {
        return new Selection(sections, kinds, tags, List.of(ids), texts);
    }

    /**
     * {@return this with these texts}
     *
     * @param texts words, one of which an entry holds, as {@link Catalog#search} finds them; none to let every entry
     *     pass
     */
    public Selection withTexts(String... texts) {
        return new Selection(sections, kinds, tags, ids, List.of(texts));
    }

    /** {@return whether there is no criterion, so that every entry passes} */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /**
     * {@return the catalog with exactly the entries that pass, in the order of the list}
     *
     * <p>An entry that passes while the one that holds it does not takes its place. A section without entries is left
     * out, and so is a relation to an entry that is. All else is as in the catalog.
     *
     * @param catalog the catalog to select from, which stays as it is
     * @throws ExportException if the catalog has no section, kind, tag or entry of a name that is given, with all such
     *     names in the message; or if no entry passes. A catalog is never refused where this {@link #isEverything}
     */
    public Catalog select(Catalog catalog) {
        if (isEverything()) {
            return catalog;
        }
        new NameCheck(catalog).check(this);
        Set<Entry> passing = passing(catalog);
        if (passing.isEmpty()) {
            throw new ExportException("No entry of the catalog \"" + catalog.id() + "\" is all of what was asked for: "
                    + this + ". Leave something out, or give it more values.");
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
                        .flatMap(Section::allEntries));
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

    /** Entries as the objects that they are, as comparing all that they hold would take long. */
    private static Set<Entry> identical(Stream<Entry> entries) {
        Set<Entry> set = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.forEach(set::add);
        return set;
    }

    /** Returns the criteria, for people. */
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
