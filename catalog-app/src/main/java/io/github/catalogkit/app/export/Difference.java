package io.github.catalogkit.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first line in which a file differs from its expected content.
 *
 * @param line the number of the line, from 1
 * @param expected the expected line, quoted
 * @param found the actual line, quoted
 */
record Difference(int line, String expected, String found) {

    private static final int SHOWN = 120;

    private static final int BEFORE = 40;

    static Optional<Difference> between(String expected, String found) {
        if (expected.equals(found)) {
            return Optional.empty();
        }
        List<String> wanted = lines(expected);
        List<String> there = lines(found);
        int line = 0;
        while (line < wanted.size() && line < there.size() && wanted.get(line).equals(there.get(line))) {
            line++;
        }
        return Optional.of(at(line, line(wanted, line), line(there, line)));
    }

    /** Returns the lines with their endings, in which files can differ. */
    private static List<String> lines(String text) {
        return Stream.of(text.split("(?<=\n)")).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<String> line(List<String> lines, int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private static Difference at(int line, Optional<String> expected, Optional<String> found) {
        int common = common(expected.orElse(""), found.orElse(""));
        boolean bothEnd =
                Stream.of(expected, found).allMatch(it -> it.orElse("\n").endsWith("\n"));
        return new Difference(line + 1, show(expected, common, bothEnd), show(found, common, bothEnd));
    }

    private static int common(String one, String other) {
        int index = 0;
        while (index < one.length() && index < other.length() && one.charAt(index) == other.charAt(index)) {
            index++;
        }
        return index;
    }

    private static String show(Optional<String> line, int difference, boolean bothEnd) {
        return line.map(text -> bothEnd ? text.substring(0, text.length() - 1) : text)
                .map(text -> quote(text.replace("\r", "\\r").replace("\n", "\\n"), difference))
                .orElse("the end of the file");
    }

    private static String quote(String text, int difference) {
        int start = text.length() <= SHOWN ? 0 : Math.max(0, Math.min(difference, text.length()) - BEFORE);
        int end = Math.min(text.length(), start + SHOWN);
        return "\"" + (start > 0 ? "..." : "") + text.substring(start, end) + (end < text.length() ? "..." : "") + "\"";
    }

    /** Returns the difference as it follows the name of the file. */
    @Override
    public String toString() {
        return line + ": expected " + expected + " but found " + found;
    }
}
