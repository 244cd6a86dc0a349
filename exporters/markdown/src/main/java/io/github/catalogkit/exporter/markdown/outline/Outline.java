package io.github.catalogkit.exporter.markdown.outline;

import io.github.catalogkit.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The headings of all sections in the order of the list, the files that contain them, and the links to them. */
public final class Outline {

    private final String first;
    private final List<SectionHeading> headings;
    private final Map<String, SectionHeading> bySection;

    Outline(String first, List<SectionHeading> headings) {
        this.first = first;
        this.headings = List.copyOf(headings);
        this.bySection = headings.stream()
                .collect(Collectors.toUnmodifiableMap(
                        heading -> heading.section().id(), heading -> heading, (one, other) -> one));
    }

    /** Returns the headings of all sections. */
    public List<SectionHeading> headings() {
        return headings;
    }

    /** Returns the pages, the first one first. */
    public List<OutlinePage> pages() {
        Stream<OutlinePage> others = IntStream.range(0, headings.size())
                .filter(index -> headings.get(index).startsFile())
                .mapToObj(this::pageOf);
        return Stream.concat(Stream.of(firstPage()), others).toList();
    }

    /** Returns the page that shows the whole catalog. */
    public OutlinePage firstPage() {
        return new OutlinePage(first, 0, headings.size(), 0);
    }

    private OutlinePage pageOf(int index) {
        SectionHeading heading = headings.get(index);
        int end = index + 1;
        while (end < headings.size() && headings.get(end).depth() > heading.depth()) {
            end++;
        }
        return new OutlinePage(heading.file(), index, end, heading.depth());
    }

    /** Returns the headings that start the files around one, the outermost first and without the first file. */
    public List<SectionHeading> around(OutlinePage page) {
        List<SectionHeading> around = new ArrayList<>();
        int depth = page.depth();
        for (int index = page.from() - 1; index >= 0 && depth > 1; index--) {
            SectionHeading heading = headings.get(index);
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
    public Optional<String> destination(Section section, String from) {
        return Optional.ofNullable(bySection.get(section.id()))
                .filter(SectionHeading::isShown)
                .map(heading -> destination(heading, from));
    }

    /** Returns the destination of a link from a file to a heading. */
    public static String destination(SectionHeading heading, String from) {
        if (heading.startsFile()) {
            return destination(heading.file());
        }
        return (heading.file().equals(from) ? "" : destination(heading.file())) + "#" + heading.anchor();
    }

    /**
     * Returns the destination of a link to a file in the same directory: a relative reference (RFC 3986, section 4.2), in which
     * all characters are percent-encoded except the unreserved ones (section 2.3).
     */
    public static String destination(String fileName) {
        StringBuilder reference = new StringBuilder(fileName.length());
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                reference.append((char) octet);
            } else {
                reference.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return reference.toString();
    }

    private static boolean isUnreserved(byte octet) {
        return octet > 0 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
    }
}
