package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * The lines of a record: the type is the first, the end the last, and neither stands anywhere else.
 *
 * @param lines the lines in the order of the file
 */
record RisLines(List<Line> lines) {

    /** A tag and its value. */
    record Line(String tag, String value) {}

    RisLines {
        lines = List.copyOf(lines);
        assertThat(lines).extracting(Line::tag).startsWith("TY").endsWith("ER").containsOnlyOnce("TY", "ER");
    }

    /** Returns the tags in the order of the file, a repeated one as often as it occurs. */
    List<String> tags() {
        return lines.stream().map(Line::tag).toList();
    }

    /** Returns all values of a tag. */
    List<String> values(String tag) {
        return lines.stream()
                .filter(line -> line.tag().equals(tag))
                .map(Line::value)
                .toList();
    }

    /** Returns the value of a tag that stands once. */
    String value(String tag) {
        assertThat(values(tag)).as("the values of %s", tag).hasSize(1);
        return values(tag).get(0);
    }
}
