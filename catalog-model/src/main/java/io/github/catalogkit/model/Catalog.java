package io.github.catalogkit.model;

import io.github.catalogkit.text.InlineText;
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
        this.id = Objects.requireNonNull(id);
        this.title = Objects.requireNonNull(title);
        this.introduction = Objects.requireNonNull(introduction);
        this.imprint = Objects.requireNonNull(imprint);
        this.companion = Objects.requireNonNull(companion);
        this.sections = List.copyOf(sections);
        this.style = Objects.requireNonNull(style);
        this.layout = Objects.requireNonNull(layout);
        this.rules = List.copyOf(rules);
    }

    /** Returns a catalogue of these sections. */
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

    /** Returns this catalogue with another introduction. */
    public Catalog withIntroduction(InlineText text) {
        return new Catalog(id, title, text, imprint, companion, sections, style, layout, rules);
    }

    /** Returns this catalogue with what it says of itself as a publication. */
    public Catalog withImprint(Imprint imprint) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /** Returns this catalogue with other sections. */
    public Catalog withSections(List<Section> sections) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /** Returns this catalogue as one that accompanies a book. */
    public Catalog withCompanion(Book book) {
        return new Catalog(id, title, introduction, imprint, Optional.of(book), sections, style, layout, rules);
    }

    /** Returns this catalogue in another style of Markdown. */
    public Catalog withStyle(Style style) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /** Returns this catalogue with its head and foot on a Markdown page. */
    public Catalog withLayout(Layout layout) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules);
    }

    /** Returns this catalogue with other decisions about rules. */
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

    /** Returns what stands under the title; may be empty. */
    public InlineText introduction() {
        return introduction;
    }

    /** Returns what the catalogue says of itself as a publication. */
    public Imprint imprint() {
        return imprint;
    }

    /** Returns the book that the list accompanies, which is no entry of the list, if there is one. */
    public Optional<Book> companion() {
        return companion;
    }

    /** Returns the top-level sections. */
    public List<Section> sections() {
        return sections;
    }

    /** Returns how a Markdown page writes the list. */
    public Style style() {
        return style;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    /** Returns what the list decides about rules; where two are about one rule, the later counts. */
    public List<RuleSetting> rules() {
        return rules;
    }

    /** Returns all sections, each before those below it, in the order of the list. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    /** Returns all entries, each before those that it holds, in the order of the list. */
    public Stream<Entry> entries() {
        return sections.stream().flatMap(Section::allEntries);
    }

    /** Returns all entries of one kind, such as {@code Tool.class}, in the order of the list. */
    public <E extends Entry> Stream<E> entries(Class<E> kind) {
        return entries().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the entry that has this id, or that had it before, if there is one. */
    public Optional<Entry> find(String entryId) {
        return index().entry(entryId);
    }

    /** Returns the section with this id, if there is one. */
    public Optional<Section> findSection(String sectionId) {
        return allSections().filter(section -> section.id().equals(sectionId)).findFirst();
    }

    /** Returns all entries that carry this tag, in the order of the list. */
    public Stream<Entry> tagged(String tag) {
        return entries().filter(entry -> entry.tags().contains(tag));
    }

    /** Returns all tags in use, each once, in the order of their first use. */
    public Stream<String> tags() {
        return entries().flatMap(entry -> entry.tags().stream()).distinct();
    }

    /**
     * Returns all entries whose title, description, author, tag or id holds this text, whatever the case of its
     * letters, in the order of the list.
     */
    public Stream<Entry> search(String text) {
        return entries().filter(new EntryText(text)::isIn);
    }

    /** Returns the section that holds this entry, at any depth of entries. */
    public Optional<Section> sectionOf(Entry entry) {
        return index().section(entry.id());
    }

    /** Returns the entry that holds this one, if one does. */
    public Optional<Entry> parentOf(Entry entry) {
        return index().parent(entry.id());
    }

    /** Returns the entries that this one names in relations of a kind. */
    public Stream<Entry> related(Entry entry, RelationKind kind) {
        return entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .flatMap(relation -> find(relation.target()).stream());
    }

    /** Returns the entries that name this one in relations of a kind, in the order of the list. */
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
