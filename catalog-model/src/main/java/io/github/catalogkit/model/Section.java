package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.vocabulary.Order;
import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a catalog, with its own heading.
 *
 * @param id the id, unique among the sections of the catalog
 * @param title the heading
 * @param introduction the text between the heading and the first entry; may be empty
 * @param entries the entries directly under the heading, in the order of the list
 * @param sections the subsections, which follow the entries
 * @param layout the Markdown layout of the heading and the text around it
 * @param order the declared order of the entries directly under the heading
 * @param links links to where its entries are kept instead, such as another list
 * @param facts the facts that its entries have, in their order; empty if any are allowed
 * @param intentionallyEmpty whether it is meant to have no entries
 */
public record Section(
        String id,
        String title,
        InlineText introduction,
        List<Entry> entries,
        List<Section> sections,
        Layout layout,
        Order order,
        List<LabeledLink> links,
        List<FactType> facts,
        boolean intentionallyEmpty)
        implements Node {

    /**
     * Makes a section.
     *
     * @param id the id, unique among the sections of the catalog
     * @param title the heading
     * @param introduction the text between the heading and the first entry; may be empty
     * @param entries the entries directly under the heading, in the order of the list
     * @param sections the subsections, which follow the entries
     * @param layout the Markdown layout of the heading and the text around it
     * @param order the declared order of the entries directly under the heading
     * @param links links to where its entries are kept instead, such as another list
     * @param facts the facts that its entries have, in their order; empty if any are allowed
     * @param intentionallyEmpty whether it is meant to have no entries
     */
    public Section {
        Slug.require(id);
        title = PlainText.normalize(title);
        entries = List.copyOf(entries);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
    }

    /**
     * {@return a section with these entries, without an introduction and subsections}
     *
     * @param id the id, unique among the sections of the catalog
     * @param title the heading
     * @param entries the entries directly under the heading, in the order of the list
     */
    public static Section of(String id, String title, Entry... entries) {
        return new Section(
                id,
                title,
                InlineText.empty(),
                List.of(entries),
                List.of(),
                Layout.none(),
                Order.CURATED,
                List.of(),
                List.of(),
                false);
    }

    /**
     * {@return a copy of this section with another introduction}
     *
     * @param text the text between the heading and the first entry; may be empty
     */
    public Section withIntroduction(InlineText text) {
        return new Section(id, title, text, entries, sections, layout, order, links, facts, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section with these subsections}
     *
     * @param below the subsections, in the order of the list
     */
    public Section withSections(Section... below) {
        return withSections(List.of(below));
    }

    /**
     * {@return a copy of this section with these subsections}
     *
     * @param below the subsections, in the order of the list
     */
    public Section withSections(List<Section> below) {
        return new Section(id, title, introduction, entries, below, layout, order, links, facts, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section with these entries}
     *
     * @param held the entries directly under the heading, in the order of the list
     */
    public Section withEntries(List<Entry> held) {
        return new Section(id, title, introduction, held, sections, layout, order, links, facts, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section with another layout}
     *
     * @param layout the Markdown layout of the heading and the text around it
     */
    public Section withLayout(Layout layout) {
        return new Section(id, title, introduction, entries, sections, layout, order, links, facts, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section with another declared order}
     *
     * @param order the declared order of the entries directly under the heading
     */
    public Section withOrder(Order order) {
        return new Section(id, title, introduction, entries, sections, layout, order, links, facts, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section with other links}
     *
     * @param elsewhere links to where its entries are kept instead, such as another list
     */
    public Section withLinks(List<LabeledLink> elsewhere) {
        return new Section(
                id, title, introduction, entries, sections, layout, order, elsewhere, facts, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section with other declared facts}
     *
     * @param declared the facts that its entries have, in their order; empty if any are allowed
     */
    public Section withFacts(List<FactType> declared) {
        return new Section(
                id, title, introduction, entries, sections, layout, order, links, declared, intentionallyEmpty);
    }

    /**
     * {@return a copy of this section that is meant to have no entries, or not}
     *
     * @param empty whether it is meant to have no entries
     */
    public Section withIntentionallyEmpty(boolean empty) {
        return new Section(id, title, introduction, entries, sections, layout, order, links, facts, empty);
    }

    /** {@return all entries of this section and its subsections, in the order of the list; nested entries follow their parent} */
    public Stream<Entry> allEntries() {
        return Stream.concat(
                entries.stream().flatMap(Entry::withDescendants),
                sections.stream().flatMap(Section::allEntries));
    }

    /** {@return this section and all its subsections at any depth, in the order of the list} */
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withDescendants));
    }
}
