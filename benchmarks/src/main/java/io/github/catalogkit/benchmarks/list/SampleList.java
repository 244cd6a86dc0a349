package io.github.catalogkit.benchmarks.list;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A generated list of a given size: mostly tools, with the properties of real lists and values as long as theirs.
 *
 * @param entries the number of entries
 * @param sections the number of sections, over which the entries are spread evenly
 */
public record SampleList(int entries, int sections) {

    /** Creates a list with at least one entry in each section. */
    public SampleList {
        if (sections < 1 || entries < sections) {
            throw new IllegalArgumentException(entries + " entries do not fill " + sections + " sections");
        }
    }

    /** Returns the list with this label. */
    public static SampleList parse(String label) {
        String[] numbers = label.split("-in-", 2);
        return new SampleList(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** Returns the size in one word, such as {@code 10000-in-100}. */
    public String label() {
        return entries + "-in-" + sections;
    }

    /** Returns the catalog, which depends on nothing but the size. */
    public Catalog catalog() {
        Section[] all = IntStream.range(0, sections).mapToObj(this::section).toArray(Section[]::new);
        return Catalog.of("big", "Big list", all).withIntroduction(InlineText.of("A list of " + entries + " entries."));
    }

    /** Returns the section with this number, of which the first is 0. */
    public Section section(int number) {
        int first = firstOf(number);
        Entry[] all = IntStream.range(first, firstOf(number + 1))
                .mapToObj(entry -> SampleEntry.of(entry, first))
                .toArray(Entry[]::new);
        return Section.of("section-" + SampleEntry.digits(number), "Section " + number, all);
    }

    private int firstOf(int section) {
        return (int) ((long) entries * section / sections);
    }

    /** Returns all strings that the list consists of, each once. */
    public Set<String> strings() {
        Catalog catalog = catalog();
        return Stream.of(
                        Stream.of(catalog.id(), catalog.title()),
                        strings(catalog.introduction()),
                        catalog.allSections().flatMap(section -> Stream.of(section.id(), section.title())),
                        catalog.entries().flatMap(SampleList::strings))
                .flatMap(strings -> strings)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> strings(Entry entry) {
        Map<String, List<String>> values = SampleEntry.values(entry);
        values.put("id", List.of(entry.id()));
        values.put("description", strings(entry.description()).toList());
        return values.values().stream().flatMap(List::stream);
    }

    private static Stream<String> strings(InlineText text) {
        return text.parts().stream()
                .flatMap(part -> part instanceof Inline.Link link
                        ? Stream.of(link.plain(), link.address().value())
                        : Stream.of(part.plain()));
    }
}
