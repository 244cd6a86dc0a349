package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * The lines of a record, which starts with the only type and ends with the only end tag.
 *
 * @param lines the lines in the order of the file
 */
record RisLines(List<Line> lines) {

    /** A tag with its value. */
    record Line(String tag, String value) {}

    RisLines {
        lines = List.copyOf(lines);
        assertThat(lines).extracting(Line::tag).startsWith("TY").endsWith("ER").containsOnlyOnce("TY", "ER");
    }

    /** Returns all tags in the order of the file, including repeated ones. */
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

    /** Returns the value of a tag that occurs once. */
    String value(String tag) {
        assertThat(values(tag)).as("the values of %s", tag).hasSize(1);
        return values(tag).get(0);
    }
}
