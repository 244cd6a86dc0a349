package io.github.catalogkit.model;

import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of a catalogue under a heading of its own.
 *
 * @param id the identity, unique among the sections of the catalogue
 * @param title the heading
 * @param introduction what stands between the heading and the first entry; may be empty
 * @param entries the entries directly under the heading, in the order of the list
 * @param sections the sections below this one, after its own entries
 * @param layout how a Markdown page writes its heading and what stands about it
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
     * @param id the identity, unique among the sections of the catalogue
     * @param title the heading
     * @param introduction what stands between the heading and the first entry; may be empty
     * @param entries the entries directly under the heading, in the order of the list
     * @param sections the sections below this one, after its own entries
     * @param layout how a Markdown page writes its heading and what stands about it
     * @param order the order that the entries directly under the heading claim
     */
    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(introduction);
        entries = List.copyOf(entries);
        sections = List.copyOf(sections);
        Objects.requireNonNull(layout);
        Objects.requireNonNull(order);
    }

    /**
     * {@return a section with these entries, without an introduction and without sections below it}
     *
     * @param id the identity, unique among the sections of the catalogue
     * @param title the heading
     * @param entries the entries directly under the heading, in the order of the list
     */
    public static Section of(String id, String title, Entry... entries) {
        return new Section(id, title, InlineText.empty(), List.of(entries), List.of(), Layout.none(), Order.CURATED);
    }

    /**
     * {@return this section with another introduction}
     *
     * @param text what stands between the heading and the first entry; may be empty
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
        return new Section(id, title, introduction, entries, List.of(below), layout, order);
    }

    /**
     * {@return this section with another layout}
     *
     * @param layout how a Markdown page writes its heading and what stands about it
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
