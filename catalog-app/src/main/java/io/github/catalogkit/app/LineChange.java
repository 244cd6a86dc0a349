package io.github.catalogkit.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Consecutive lines that others replace; line numbers are from 0.
 *
 * @param before the first line that is removed
 * @param beforeEnd the line after the last one that is removed
 * @param after the first line that is added
 * @param afterEnd the line after the last one that is added
 */
record LineChange(int before, int beforeEnd, int after, int afterEnd) {

    /** The number of removed and added lines up to which the changes are the fewest; memory is its square. */
    private static final int FEWEST = 2000;

    /** Returns the changes between texts, in their order. */
    static List<LineChange> between(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int common = 0;
        while (common < shorter - start
                && before.get(before.size() - 1 - common).equals(after.get(after.size() - 1 - common))) {
            common++;
        }
        return new Search(
                        before.subList(start, before.size() - common),
                        after.subList(start, after.size() - common),
                        start)
                .changes();
    }

    /** The search for the fewest changes: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986. */
    private static final class Search {

        private final List<String> before;
        private final List<String> after;
        private final int start;
        private final BitSet removed = new BitSet();
        private final BitSet added = new BitSet();

        Search(List<String> before, List<String> after, int start) {
            this.before = before;
            this.after = after;
            this.start = start;
        }

        List<LineChange> changes() {
            List<int[]> steps = steps();
            if (steps.isEmpty()) {
                removed.set(0, before.size());
                added.set(0, after.size());
            } else {
                mark(steps);
            }
            List<LineChange> changes = new ArrayList<>();
            int line = 0;
            int other = 0;
            while (line < before.size() || other < after.size()) {
                int end = removed.nextClearBit(line);
                int otherEnd = added.nextClearBit(other);
                if (end > line || otherEnd > other) {
                    changes.add(new LineChange(start + line, start + end, start + other, start + otherEnd));
                }
                line = end + 1;
                other = otherEnd + 1;
            }
            return changes;
        }

        /**
         * Returns for each number of changes the furthest line of the first text on each diagonal, up to the number that
         * leads to the end of both texts; empty if there are too many.
         */
        private List<int[]> steps() {
            int most = Math.min(before.size() + after.size(), FEWEST);
            int[] furthest = new int[2 * most + 3];
            List<int[]> steps = new ArrayList<>();
            for (int count = 0; count <= most; count++) {
                steps.add(Arrays.copyOfRange(furthest, most + 1 - count - 1, most + 1 + count + 2));
                for (int diagonal = -count; diagonal <= count; diagonal += 2) {
                    int at = most + 1 + diagonal;
                    int line = isAdded(furthest[at - 1], furthest[at + 1], diagonal, count)
                            ? furthest[at + 1]
                            : furthest[at - 1] + 1;
                    while (line < before.size()
                            && line - diagonal < after.size()
                            && before.get(line).equals(after.get(line - diagonal))) {
                        line++;
                    }
                    furthest[at] = line;
                    if (line >= before.size() && line - diagonal >= after.size()) {
                        return steps;
                    }
                }
            }
            return List.of();
        }

        private static boolean isAdded(int below, int above, int diagonal, int count) {
            return diagonal == -count || (diagonal != count && below < above);
        }

        /** Marks the changed lines from the end of the texts to their start. */
        private void mark(List<int[]> steps) {
            int line = before.size();
            int other = after.size();
            for (int count = steps.size() - 1; count > 0; count--) {
                int[] furthest = steps.get(count);
                int diagonal = line - other;
                int at = count + 1 + diagonal;
                if (isAdded(furthest[at - 1], furthest[at + 1], diagonal, count)) {
                    line = furthest[at + 1];
                    other = line - (diagonal + 1);
                    added.set(other);
                } else {
                    line = furthest[at - 1];
                    other = line - (diagonal - 1);
                    removed.set(line);
                }
            }
        }
    }
}
