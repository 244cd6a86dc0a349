package io.github.catalogkit.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The changes of a file in the unified format of {@code diff}, which {@code patch} and {@code git apply} read. */
public final class UnifiedDifference {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder text = new StringBuilder();

    private UnifiedDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * {@return the changes of a file; empty if there are none}
     *
     * @param file the name of the file, with {@code /} between directories
     * @param before the text before the changes
     * @param after the text after them
     */
    public static String of(String file, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDifference difference = new UnifiedDifference(lines(before), lines(after));
        difference
                .text
                .append("--- a/")
                .append(file)
                .append("\n+++ b/")
                .append(file)
                .append('\n');
        difference.write(LineChange.between(difference.before, difference.after));
        return difference.text.toString();
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("(?<=\n)", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Writes the changes, those whose contexts meet as one hunk. */
    private void write(List<LineChange> changes) {
        List<LineChange> hunk = new ArrayList<>();
        for (LineChange change : changes) {
            if (!hunk.isEmpty() && change.before() - last(hunk).beforeEnd() > 2 * CONTEXT) {
                writeHunk(hunk);
                hunk.clear();
            }
            hunk.add(change);
        }
        writeHunk(hunk);
    }

    private static LineChange last(List<LineChange> changes) {
        return changes.get(changes.size() - 1);
    }

    private void writeHunk(List<LineChange> changes) {
        int context = Math.min(CONTEXT, changes.get(0).before());
        int start = changes.get(0).before() - context;
        int afterStart = changes.get(0).after() - context;
        int end = Math.min(before.size(), last(changes).beforeEnd() + CONTEXT);
        int afterEnd = last(changes).afterEnd() + end - last(changes).beforeEnd();
        text.append("@@ -").append(range(start, end));
        text.append(" +").append(range(afterStart, afterEnd)).append(" @@\n");
        int common = start;
        for (LineChange change : changes) {
            append(' ', before.subList(common, change.before()));
            append('-', before.subList(change.before(), change.beforeEnd()));
            append('+', after.subList(change.after(), change.afterEnd()));
            common = change.beforeEnd();
        }
        append(' ', before.subList(common, end));
    }

    /** Returns the first line, from 1, and the number of lines; a range without lines is after its line. */
    private static String range(int start, int end) {
        return (start == end ? start : start + 1) + "," + (end - start);
    }

    private void append(char sign, List<String> lines) {
        for (String line : lines) {
            text.append(sign).append(line).append(line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n");
        }
    }
}
