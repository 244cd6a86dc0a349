package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The headings of all sections in the order of the list, the pages that they stand on, and what leads to them. */
final class Outline {

    private final String first;
    private final List<Heading> headings;
    private final Map<String, Heading> bySection;

    Outline(String first, List<Heading> headings) {
        this.first = first;
        this.headings = List.copyOf(headings);
        this.bySection = headings.stream()
                .collect(Collectors.toUnmodifiableMap(
                        heading -> heading.section().id(), heading -> heading, (one, other) -> one));
    }

    List<Heading> headings() {
        return headings;
    }

    /** Returns the pages, the first one first. */
    List<Page> pages() {
        Stream<Page> others = IntStream.range(0, headings.size())
                .filter(index -> headings.get(index).startsFile())
                .mapToObj(this::pageOf);
        return Stream.concat(Stream.of(firstPage()), others).toList();
    }

    Page firstPage() {
        return new Page(first, 0, headings.size(), 0);
    }

    private Page pageOf(int index) {
        Heading heading = headings.get(index);
        int end = index + 1;
        while (end < headings.size() && headings.get(end).depth() > heading.depth()) {
            end++;
        }
        return new Page(heading.file(), index, end, heading.depth());
    }

    /** Returns the headings that start the pages around one but for the first, the outermost first. */
    List<Heading> around(Page page) {
        List<Heading> around = new ArrayList<>();
        int depth = page.depth();
        for (int index = page.from() - 1; index >= 0 && depth > 1; index--) {
            Heading heading = headings.get(index);
            if (heading.depth() < depth) {
                depth = heading.depth();
                if (heading.startsFile()) {
                    around.add(0, heading);
                }
            }
        }
        return around;
    }

    /** Returns the destination of a link from a file to the heading of a section, if a page shows that heading. */
    Optional<String> destination(Section section, String from) {
        return Optional.ofNullable(bySection.get(section.id()))
                .filter(Heading::isShown)
                .map(heading -> destination(heading, from));
    }

    static String destination(Heading heading, String from) {
        if (heading.startsFile()) {
            return FileLink.to(heading.file());
        }
        return (heading.file().equals(from) ? "" : FileLink.to(heading.file())) + "#" + heading.anchor();
    }
}
