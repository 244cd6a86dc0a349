package io.github.catalogkit.app.kind;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says how many entries have which kind, by which evidence: the most frequent ones first. */
final class KindSummary {

    /** The number of sources of evidence that are named for each kind. */
    private static final int SHOWN = 3;

    private KindSummary() {}

    static List<String> of(Catalog catalog, CatalogEvidence evidence) {
        Map<String, Map<String, Long>> kinds = catalog.entries()
                .flatMap(entry -> evidence.of(entry).stream())
                .filter(found -> found.kind() != Kind.RESOURCE)
                .collect(Collectors.groupingBy(
                        found -> found.kind().label(),
                        TreeMap::new,
                        Collectors.groupingBy(Evidence::source, TreeMap::new, Collectors.counting())));
        long proposed = kinds.values().stream().mapToLong(KindSummary::sum).sum();
        long kept =
                catalog.entries().filter(entry -> entry.kind() == Kind.RESOURCE).count() - proposed;
        Stream<String> lines = frequentFirst(kinds.entrySet().stream(), KindSummary::sum)
                .map(kind -> sum(kind.getValue()) + " " + kind.getKey() + " (" + sources(kind.getValue()) + ")");
        Stream<String> rest = kept == 0 ? Stream.empty() : Stream.of(kept + " resource (no clear evidence)");
        List<String> all = Stream.concat(lines, rest).toList();
        return IntStream.range(0, all.size())
                .mapToObj(index -> (index == 0 ? "Kinds: " : "       ") + all.get(index))
                .toList();
    }

    private static String sources(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> sorted =
                frequentFirst(counts.entrySet().stream(), count -> count).toList();
        String named = sorted.stream()
                .limit(SHOWN)
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
        long others = sorted.stream().skip(SHOWN).mapToLong(Map.Entry::getValue).sum();
        return others == 0 ? named : named + ", others " + others;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <V> Stream<Map.Entry<String, V>> frequentFirst(
            Stream<Map.Entry<String, V>> entries, ToLongFunction<V> count) {
        return entries.sorted(comparing((Map.Entry<String, V> it) -> count.applyAsLong(it.getValue()), reverseOrder())
                .thenComparing(Map.Entry::getKey));
    }
}
