package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.vocabulary.Order;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a catalog under a heading of its own.
 *
 * @param id the id, unique among the sections of the catalog
 * @param title the heading
 * @param introduction what is between the heading and the first entry; may be empty
 * @param entries the entries directly under the heading, in the order of the list
 * @param sections the sections below this one, after its own entries
 * @param layout how a Markdown page writes its heading and what is around it
 * @param order the order that the entries directly under the heading claim
 */
public record Section(
        String id,
        String title,
        InlineText introduction,
        List<Entry> entries,
        List<Section> sections,
        Layout layout,
        Order order)
        implements Node {

    /**
     * Makes a section.
     *
     * @param id the id, unique among the sections of the catalog
     * @param title the heading
     * @param introduction what is between the heading and the first entry; may be empty
     * @param entries the entries directly under the heading, in the order of the list
     * @param sections the sections below this one, after its own entries
     * @param layout how a Markdown page writes its heading and what is around it
     * @param order the order that the entries directly under the heading claim
     */
    public Section {
        Slug.require(id);
        title = PlainText.normalize(title);
        entries = List.copyOf(entries);
        sections = List.copyOf(sections);
    }

    /**
     * {@return a section with these entries, without an introduction and without sections below it}
     *
     * @param id the id, unique among the sections of the catalog
     * @param title the heading
     * @param entries the entries directly under the heading, in the order of the list
     */
    public static Section of(String id, String title, Entry... entries) {
        return new Section(id, title, InlineText.empty(), List.of(entries), List.of(), Layout.none(), Order.CURATED);
    }

    /**
     * {@return this section with another introduction}
     *
     * @param text what is between the heading and the first entry; may be empty
     */
    public Section withIntroduction(InlineText text) {
        return new Section(id, title, text, entries, sections, layout, order);
    }

    /**
     * {@return this section with these sections below it}
     *
     * @param below the sections, in the order of the list; none for no sections below
     */
    public Section withSections(Section... below) {
        return withSections(List.of(below));
    }

    /**
     * {@return this section with these sections below it}
     *
     * @param below the sections below it, in the order of the list
     */
    public Section withSections(List<Section> below) {
        return new Section(id, title, introduction, entries, below, layout, order);
    }

    /**
     * {@return this section with these entries}
     *
     * @param held the entries directly under the heading, in the order of the list
     */
    public Section withEntries(List<Entry> held) {
        return new Section(id, title, introduction, held, sections, layout, order);
    }

    /**
     * {@return this section with another layout}
     *
     * @param layout how a Markdown page writes its heading and what is around it
     */
    public Section withLayout(Layout layout) {
        return new Section(id, title, introduction, entries, sections, layout, order);
    }

    /**
     * {@return this section with a claim of another order}
     *
     * @param order the order that the entries directly under the heading claim
     */
    public Section withOrder(Order order) {
        return new Section(id, title, introduction, entries, sections, layout, order);
    }

    /** {@return all entries of this section and those below it, each before the entries that it holds} */
    public Stream<Entry> allEntries() {
        return Stream.concat(
                entries.stream().flatMap(Entry::withDescendants),
                sections.stream().flatMap(Section::allEntries));
    }

    /** {@return this section and all below it, in the order of the list} */
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withDescendants));
    }
}
