package io.github.catalogkit.app.stats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value and how often it occurs.
 *
 * @param name the value, such as a tag
 * @param count how often it occurs
 */
record Counted(String name, long count) {

    /** Counts values, the most frequent first. */
    static List<Counted> of(Stream<String> values) {
        Map<String, Long> counts = values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Counted::count).reversed().thenComparing(Counted::name))
                .toList();
    }
}
