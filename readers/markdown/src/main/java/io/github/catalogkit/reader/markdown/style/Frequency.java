package io.github.catalogkit.reader.markdown.style;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Orders values by how often they occur. */
final class Frequency {

    private Frequency() {}

    /** Returns the most frequent value, and of several such values the smallest. */
    static <T extends Comparable<T>> Optional<T> most(Stream<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return order(counts).findFirst();
    }

    /** Returns the values with these counts, the most frequent first, and of several such values the smallest. */
    static <T extends Comparable<T>> Stream<T> order(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
