package io.github.catalogkit.benchmarks.list;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import java.util.stream.IntStream;

/** Makes a list of a size: tools for the most part, with what real lists say of them and as much of it. */
public final class SampleList {

    private SampleList() {}

    /** Returns the list of a size, always the same. */
    public static Catalog of(ListShape shape) {
        Section[] sections = IntStream.range(0, shape.sections())
                .mapToObj(number -> section(shape, number))
                .toArray(Section[]::new);
        return Catalog.of("big", "Big list", sections)
                .withIntroduction(InlineText.of("A list of " + shape.entries() + " entries."));
    }

    private static Section section(ListShape shape, int number) {
        int first = shape.firstOf(number);
        Entry[] entries = IntStream.range(first, shape.firstOf(number + 1))
                .mapToObj(entry -> SampleEntry.of(entry, first))
                .toArray(Entry[]::new);
        return Section.of("section-" + SampleEntry.digits(number), "Section " + number, entries);
    }
}
