package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.value.Slug;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A curated list: sections in their order, and the entries in each.
 *
 * <p>Immutable, and equal to another of the same content. What is asked of it by id is answered from an index that is
 * made when it is first needed; all methods are safe for use by several threads.
 */
public final class Catalog implements Node {

    private final String id;
    private final String title;
    private final InlineText introduction;
    private final Imprint imprint;
    private final Optional<Book> companion;
    private final List<Section> sections;
    private final Style style;
    private final Layout layout;
    private final List<RuleSetting> rules;
    private volatile Optional<CatalogIndex> index = Optional.empty();

    private Catalog(
            String id,
            String title,
            InlineText introduction,
            Imprint imprint,
            Optional<Book> companion,
            List<Section> sections,
            Style style,
            Layout layout,
            List<RuleSetting> rules) {
        this.id = Slug.require(id);
        this.title = PlainText.normalize(title);
        this.introduction = introduction;
        this.imprint = imprint;
        this.companion = companion;
        this.sections = List.copyOf(sections);
        this.style = style;
        this.layout = layout;
        this.rules = List.copyOf(rules);
    }

    /**
     * {@return a catalog of these sections}
     *
     * @param id the id: lowercase ASCII letters and digits in words joined by hyphens
     * @param title the title in one line of plain text
     * @param sections the top-level sections, in the order of the list
     */
    public static Catalog of(String id, String title, Section... sections) {
        return new Catalog(
                id,
                title,
                InlineText.empty(),
                Imprint.none(),
                Optional.empty(),
                List.of(sections),
                Style.house(),
                Layout.none(),
                List.of());
    }

    /**
     * {@return this catalog with another introduction}
     *
     * @param text what is under the title; may be empty
     */
    public Catalog withIntroduction(InlineText text) {
        return new Catalog(id, title, text, imprint, companion, sections, style, layout, rules);
    }

    /**
     * {@return this catalog with what it says of itself as a publication}
     *
     * @param imprint who keeps the list, where, since when and under which license
     */
    public Catalog withImprint(Imprint imprint) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /**
     * {@return this catalog with other sections}
     *
     * @param sections the top-level sections, in the order of the list
     */
    public Catalog withSections(List<Section> sections) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /**
     * {@return this catalog as one that accompanies a book}
     *
     * @param book the book, which does not become an entry of the list
     */
    public Catalog withCompanion(Book book) {
        return new Catalog(id, title, introduction, imprint, Optional.of(book), sections, style, layout, rules);
    }

    /**
     * {@return this catalog in another style of Markdown}
     *
     * @param style how a Markdown page writes the list
     */
    public Catalog withStyle(Style style) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /**
     * {@return this catalog with its head and foot on a Markdown page}
     *
     * @param layout what is on the page around the list, where the style does not say it
     */
    public Catalog withLayout(Layout layout) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /**
     * {@return this catalog with other decisions about rules}
     *
     * @param rules what the list decides; where two are about one rule, the later counts
     */
    public Catalog withRules(List<RuleSetting> rules) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** {@return what is under the title; may be empty} */
    public InlineText introduction() {
        return introduction;
    }

    /** {@return what the catalog says of itself as a publication} */
    public Imprint imprint() {
        return imprint;
    }

    /** {@return the book that the list accompanies, which is no entry of the list, if there is one} */
    public Optional<Book> companion() {
        return companion;
    }

    /** {@return the top-level sections} */
    public List<Section> sections() {
        return sections;
    }

    /** {@return how a Markdown page writes the list} */
    public Style style() {
        return style;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    /** {@return what the list decides about rules; where two are about one rule, the later counts} */
    public List<RuleSetting> rules() {
        return rules;
    }

    /** {@return all sections, each before those below it, in the order of the list} */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    /** {@return all entries, each before those that it holds, in the order of the list} */
    public Stream<Entry> entries() {
        return sections.stream().flatMap(Section::allEntries);
    }

    /**
     * {@return all entries of one kind, such as {@code Tool.class}, in the order of the list}
     *
     * @param <E> the record of the kind
     * @param kind the record of the kind, or {@code Entry.class} for all
     */
    public <E extends Entry> Stream<E> entries(Class<E> kind) {
        return entries().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * {@return the entry that has this id, or that had it before, if there is one}
     *
     * @param entryId an id, or one that an entry had before
     */
    public Optional<Entry> find(String entryId) {
        return index().entry(entryId);
    }

    /**
     * {@return the section with this id, if there is one}
     *
     * @param sectionId the id of a section at any depth
     */
    public Optional<Section> findSection(String sectionId) {
        return allSections().filter(section -> section.id().equals(sectionId)).findFirst();
    }

    /**
     * {@return all entries that carry this tag, in the order of the list}
     *
     * @param tag the tag as in the list
     */
    public Stream<Entry> tagged(String tag) {
        return entries().filter(entry -> entry.tags().contains(tag));
    }

    /** {@return all tags in use, each once, in the order of their first use} */
    public Stream<String> tags() {
        return entries().flatMap(entry -> entry.tags().stream()).distinct();
    }

    /**
     * {@return all entries whose title, description, author, tag or id holds this text, whatever the case of its
     * letters, in the order of the list}
     *
     * @param text what to look for, as plain text
     */
    public Stream<Entry> search(String text) {
        return entries().filter(new EntryText(text)::isIn);
    }

    /**
     * {@return the section that holds this entry, at any depth of entries}
     *
     * @param entry an entry of this catalog; only its id counts
     */
    public Optional<Section> sectionOf(Entry entry) {
        return index().section(entry.id());
    }

    /**
     * {@return the entry that holds this one, if one does}
     *
     * @param entry an entry of this catalog; only its id counts
     */
    public Optional<Entry> parentOf(Entry entry) {
        return index().parent(entry.id());
    }

    /**
     * {@return the entries that this one names in relations of a kind}
     *
     * @param entry the entry whose relations are followed
     * @param kind what the other entries are to it, such as {@link RelationKind#SEE_ALSO}
     */
    public Stream<Entry> related(Entry entry, RelationKind kind) {
        return entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .flatMap(relation -> find(relation.target()).stream());
    }

    /**
     * {@return the entries that name this one in relations of a kind, in the order of the list}
     *
     * @param entry the entry that is named; only its id counts
     * @param kind what this entry is to the others, such as {@link RelationKind#SEE_ALSO}
     */
    public Stream<Entry> referring(Entry entry, RelationKind kind) {
        Relation relation = new Relation(kind, entry.id());
        return entries().filter(other -> other.relations().contains(relation));
    }

    private CatalogIndex index() {
        Optional<CatalogIndex> known = index;
        if (known.isEmpty()) {
            known = Optional.of(CatalogIndex.of(this));
            index = known;
        }
        return known.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog that
                && id.equals(that.id)
                && title.equals(that.title)
                && introduction.equals(that.introduction)
                && imprint.equals(that.imprint)
                && companion.equals(that.companion)
                && sections.equals(that.sections)
                && style.equals(that.style)
                && layout.equals(that.layout)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /** Returns the title and the number of entries, for people. */
    @Override
    public String toString() {
        return title + " (" + entries().count() + " entries)";
    }
}
