package io.github.catalogkit.app.absorb;

import java.util.HashMap;
import java.util.Map;

/**
 * Which lines an edit of a page added and removed, wherever they are.
 *
 * @param counts how many more of a line the edited page has; fewer, if the number is negative
 */
record LineEdits(Map<String, Integer> counts) {

    static LineEdits of(String base, String edited) {
        Map<String, Integer> counts = new HashMap<>();
        edited.lines().forEach(line -> counts.merge(line, 1, Integer::sum));
        base.lines().forEach(line -> counts.merge(line, -1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return new LineEdits(counts);
    }

    /** Returns how many of them another edit of a page does not have. */
    int missing(String page, String edited) {
        Map<String, Integer> others = of(page, edited).counts();
        return counts.entrySet().stream()
                .mapToInt(line -> missing(line.getValue(), others.getOrDefault(line.getKey(), 0)))
                .sum();
    }

    private static int missing(int count, int other) {
        return count > 0 ? Math.max(0, count - Math.max(0, other)) : Math.max(0, Math.min(0, other) - count);
    }
}
