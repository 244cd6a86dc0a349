package io.github.catalogkit.reader.markdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What most do. */
final class Majority {

    private Majority() {}

    /** The most frequent of these, and of several the smallest. */
    static <T extends Comparable<T>> Optional<T> of(Stream<T> values) {
        return ranked(values).stream().findFirst();
    }

    /** Each of these once, the most frequent first. */
    static <T extends Comparable<T>> List<T> ranked(Stream<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
