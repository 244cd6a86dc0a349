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
 * An immutable curated list: sections in their order, and the entries of each section.
 *
 * <p>Catalogs with equal content are equal. Lookups by id use an index, which is created by the first lookup. All methods
 * are safe for use by several threads.
 *
 * <pre>{@code
 * Catalog catalog = MeshesRegistry.CATALOG;
 * catalog.entries(Tool.class).map(Tool::url).forEach(System.out::println);
 * }</pre>
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
    private final List<Tag> declaredTags;
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
            List<RuleSetting> rules,
            List<Tag> declaredTags) {
        this.id = Slug.require(id);
        this.title = PlainText.normalize(title);
        this.introduction = introduction;
        this.imprint = imprint;
        this.companion = companion;
        this.sections = List.copyOf(sections);
        this.style = style;
        this.layout = layout;
        this.rules = List.copyOf(rules);
        this.declaredTags = List.copyOf(declaredTags);
    }

    /**
     * {@return a catalog of these sections}
     *
     * @param id the id: lowercase ASCII letters, digits and single hyphens
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
                List.of(),
                List.of());
    }

    /**
     * {@return a copy of this catalog with another introduction}
     *
     * @param text the text under the title; may be empty
     */
    public Catalog withIntroduction(InlineText text) {
        return new Catalog(id, title, text, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with other metadata}
     *
     * @param imprint the metadata of the catalog as a publication
     */
    public Catalog withImprint(Imprint imprint) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with other sections}
     *
     * @param sections the top-level sections, in the order of the list
     */
    public Catalog withSections(List<Section> sections) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with a companion book}
     *
     * @param book the companion book, which is not an entry of a section
     */
    public Catalog withCompanion(Book book) {
        return new Catalog(
                id, title, introduction, imprint, Optional.of(book), sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with another Markdown style}
     *
     * @param style the Markdown style of the list
     */
    public Catalog withStyle(Style style) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with another Markdown layout}
     *
     * @param layout the layout of the start and end of the list
     */
    public Catalog withLayout(Layout layout) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with another configuration of rules}
     *
     * @param rules the configuration of rules; if two settings are for the same rule, the later one applies
     */
    public Catalog withRules(List<RuleSetting> rules) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /**
     * {@return a copy of this catalog with other declared tags}
     *
     * @param tags the tags that entries can have; empty if any are allowed
     */
    public Catalog withDeclaredTags(List<Tag> tags) {
        return new Catalog(id, title, introduction, imprint, companion, sections, style, layout, rules, tags);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** {@return the text under the title; may be empty} */
    public InlineText introduction() {
        return introduction;
    }

    /** {@return the metadata of the catalog as a publication} */
    public Imprint imprint() {
        return imprint;
    }

    /** {@return the companion book, which is not an entry of a section, if there is one} */
    public Optional<Book> companion() {
        return companion;
    }

    /** {@return the top-level sections} */
    public List<Section> sections() {
        return sections;
    }

    /** {@return the Markdown style of the list} */
    public Style style() {
        return style;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    /** {@return the configuration of rules; if two settings are for the same rule, the later one applies} */
    public List<RuleSetting> rules() {
        return rules;
    }

    /** {@return the tags that entries can have, if they are declared; empty if any are allowed} */
    public List<Tag> declaredTags() {
        return declaredTags;
    }

    /** {@return all sections, in the order of the list; subsections follow their parent} */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    /** {@return all entries, in the order of the list; nested entries follow their parent} */
    public Stream<Entry> entries() {
        return sections.stream().flatMap(Section::allEntries);
    }

    /**
     * {@return all entries of one kind, such as {@code Tool.class}, in the order of the list}
     *
     * @param <E> the record class of the kind
     * @param kind the record class of the kind, or {@code Entry.class} for all
     */
    public <E extends Entry> Stream<E> entries(Class<E> kind) {
        return entries().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * {@return the entry with this id or former id, if there is one}
     *
     * @param entryId the id or former id of an entry at any depth
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
     * {@return all entries with this tag, in the order of the list}
     *
     * @param tag the tag; case matters
     */
    public Stream<Entry> tagged(String tag) {
        return entries().filter(entry -> entry.tags().contains(tag));
    }

    /** {@return all distinct tags, in the order of their first use} */
    public Stream<String> tags() {
        return entries().flatMap(entry -> entry.tags().stream()).distinct();
    }

    /**
     * {@return all entries whose title, description, author, tag or id contains this text, ignoring case, in the order of
     * the list}
     *
     * @param text the text to search for, as plain text
     */
    public Stream<Entry> search(String text) {
        return entries().filter(new EntryText(text)::isIn);
    }

    /**
     * {@return the section that contains this entry, directly or nested in other entries}
     *
     * @param entry an entry of this catalog, which is identified by its id
     */
    public Optional<Section> sectionOf(Entry entry) {
        return index().section(entry.id());
    }

    /**
     * {@return all sections in which this entry is listed: the one that contains it, and then its further ones}
     *
     * @param entry an entry of this catalog, which is identified by its id
     */
    public Stream<Section> sectionsOf(Entry entry) {
        return Stream.concat(
                        sectionOf(entry).stream(),
                        entry.details().alsoIn().stream().flatMap(id -> findSection(id).stream()))
                .distinct();
    }

    /**
     * {@return the entries of other sections that are also listed in this one, in the order of the list}
     *
     * @param section a section of this catalog, which is identified by its id
     */
    public Stream<Entry> alsoIn(Section section) {
        return index().alsoIn(section.id()).stream();
    }

    /**
     * {@return the entry in which this one is nested, if there is one}
     *
     * @param entry an entry of this catalog, which is identified by its id
     */
    public Optional<Entry> parentOf(Entry entry) {
        return index().parent(entry.id());
    }

    /**
     * {@return the targets of an entry's relations of one kind}
     *
     * @param entry the entry that declares the relations
     * @param kind the kind of relation, such as {@link RelationKind#SEE_ALSO}
     */
    public Stream<Entry> related(Entry entry, RelationKind kind) {
        return entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .flatMap(relation -> find(relation.target()).stream());
    }

    /**
     * {@return the entries with a relation of one kind to an entry, in the order of the list}
     *
     * @param entry the target of the relations, which is identified by its id
     * @param kind the kind of relation, such as {@link RelationKind#SEE_ALSO}
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
                && rules.equals(that.rules)
                && declaredTags.equals(that.declaredTags);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, introduction, imprint, companion, sections, style, layout, rules, declaredTags);
    }

    /** Returns the title and the number of entries, for debugging. */
    @Override
    public String toString() {
        return title + " (" + entries().count() + " entries)";
    }
}
