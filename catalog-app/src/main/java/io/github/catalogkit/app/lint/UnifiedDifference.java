package io.github.catalogkit.app.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * The changes of a file in the unified format of {@code diff}, which {@code patch} and {@code git apply} read.
 *
 * <p>Fixes seldom change the number of lines, so lines are compared by number. If the numbers differ, all lines between the
 * first and the last difference are one change.
 */
final class UnifiedDifference {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder text = new StringBuilder();

    private UnifiedDifference(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    static String of(String file, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDifference difference = new UnifiedDifference(before, after);
        difference
                .text
                .append("--- a/")
                .append(file)
                .append("\n+++ b/")
                .append(file)
                .append('\n');
        difference.write();
        return difference.text.toString();
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("(?<=\n)", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void write() {
        if (before.size() != after.size()) {
            int start = 0;
            while (start < Math.min(before.size(), after.size())
                    && before.get(start).equals(after.get(start))) {
                start++;
            }
            int common = 0;
            while (common < Math.min(before.size(), after.size()) - start
                    && before.get(before.size() - 1 - common).equals(after.get(after.size() - 1 - common))) {
                common++;
            }
            hunk(start, before.size() - common, after.size() - common);
            return;
        }
        int line = 0;
        while (line < before.size()) {
            if (before.get(line).equals(after.get(line))) {
                line++;
                continue;
            }
            int end = endOfChanges(line);
            hunk(line, end, end);
            line = end;
        }
    }

    /** Returns the end of changes whose contexts overlap. */
    private int endOfChanges(int start) {
        int end = start + 1;
        for (int line = start + 1; line < before.size() && line <= end + 2 * CONTEXT; line++) {
            if (!before.get(line).equals(after.get(line))) {
                end = line + 1;
            }
        }
        return end;
    }

    private void hunk(int start, int beforeEnd, int afterEnd) {
        int first = Math.max(0, start - CONTEXT);
        int beforeLast = Math.min(before.size(), beforeEnd + CONTEXT);
        int afterLast = afterEnd + beforeLast - beforeEnd;
        text.append("@@ -%d,%d +%d,%d @@%n"
                .formatted(first + 1, beforeLast - first, first + 1, afterLast - first)
                .replace("\r", ""));
        append(' ', before.subList(first, start));
        int common = start;
        while (common < beforeEnd || common < afterEnd) {
            int next = common;
            while (next < beforeEnd && next < afterEnd && !before.get(next).equals(after.get(next))) {
                next++;
            }
            next = next == common && (next >= beforeEnd || next >= afterEnd) ? Math.max(beforeEnd, afterEnd) : next;
            append('-', before.subList(Math.min(common, beforeEnd), Math.min(next, beforeEnd)));
            append('+', after.subList(Math.min(common, afterEnd), Math.min(next, afterEnd)));
            while (next < beforeEnd && next < afterEnd && before.get(next).equals(after.get(next))) {
                append(' ', before.subList(next, next + 1));
                next++;
            }
            common = next;
        }
        append(' ', before.subList(beforeEnd, beforeLast));
    }

    private void append(char sign, List<String> lines) {
        for (String line : lines) {
            text.append(sign).append(line).append(line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n");
        }
    }
}
