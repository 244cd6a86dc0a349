package io.github.catalogkit.declaration.source;

import io.github.catalogkit.declaration.source.ParsedAnnotation.Range;
import io.github.catalogkit.declaration.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of values in a source, separated by commas. What is between two values, such as a comment, stays in front of the second.
 *
 * @param source the source
 * @param inside the range between the parentheses or braces
 * @param ranges the ranges of the values; not empty
 */
record CommaList(String source, Range inside, List<Range> ranges) {

    /**
     * A value of the changed list.
     *
     * @param range the range in the source, unless it is added
     * @param text its code
     */
    record Element(Optional<Range> range, String text) {

        static Element kept(Range range, String text) {
            return new Element(Optional.of(range), text);
        }

        static Element added(String text) {
            return new Element(Optional.empty(), text);
        }
    }

    /** Returns a new list of values in as few lines as they fit. */
    static String joined(List<Element> elements, int indentation) {
        return String.join(
                ",\n" + " ".repeat(indentation),
                elements.stream().map(Element::text).toList());
    }

    /**
     * Returns the list with other values.
     *
     * @param indentation the number of columns before a value that starts a line, unless there is one that does
     */
    String with(List<Element> elements, int indentation) {
        String start = source.substring(inside.start(), ranges.get(0).start());
        String end = source.substring(ranges.get(ranges.size() - 1).end(), inside.end());
        StringBuilder changed = new StringBuilder(start);
        int column = Code.column(source, ranges.get(0).start());
        for (int index = 0; index < elements.size(); index++) {
            Element element = elements.get(index);
            if (index > 0) {
                String separator = element.range()
                        .filter(range -> ranges.indexOf(range) > 0)
                        .map(this::separator)
                        .orElseGet(() -> ", ");
                if (element.range().isEmpty() && (isTall() || column + 2 + firstLine(element.text()) > Value.COLUMNS)) {
                    separator = ",\n" + " ".repeat(lineStart().orElse(indentation));
                }
                changed.append(separator);
                column = separator.contains("\n")
                        ? separator.length() - separator.lastIndexOf('\n') - 1
                        : column + separator.length();
            }
            changed.append(element.text());
            int line = element.text().lastIndexOf('\n');
            column =
                    line < 0 ? column + element.text().length() : element.text().length() - line - 1;
        }
        return changed.append(end).toString();
    }

    private static int firstLine(String text) {
        int line = text.indexOf('\n');
        return line < 0 ? text.length() : line;
    }

    private String separator(Range range) {
        return source.substring(ranges.get(ranges.indexOf(range) - 1).end(), range.start());
    }

    /** Returns whether each value starts a line. */
    private boolean isTall() {
        return ranges.size() > 1 && lineStarts().size() >= ranges.size() - 1;
    }

    private Optional<Integer> lineStart() {
        return lineStarts().stream().findFirst();
    }

    private List<Integer> lineStarts() {
        List<Integer> columns = new ArrayList<>();
        for (Range range : ranges) {
            int column = Code.column(source, range.start());
            if (source.substring(range.start() - column, range.start()).isBlank()) {
                columns.add(column);
            }
        }
        return columns;
    }
}
