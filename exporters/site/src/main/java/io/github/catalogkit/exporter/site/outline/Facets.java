package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.exporter.site.text.Texts;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.vocabulary.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the properties by which readers can filter a list: those with values that not all entries have. */
final class Facets {

    /** The name of the property that has a menu. */
    static final String SECTION = "section";

    /** The name of the property whose values entries show. */
    static final String TAG = "tag";

    /** What the names of facts begin with in an address. */
    static final String FACT = "fact.";

    /** The number of values that one property offers; rarer ones are found by search. */
    private static final int MOST = 400;

    private static final Comparator<FacetValue> FREQUENT =
            Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::label);

    /** Keeps the order of the list, since sorting is stable. */
    private static final Comparator<FacetValue> LISTED = Comparator.comparing(value -> 0);

    private final Catalog catalog;
    private final Texts texts;
    private final Map<String, List<String>> around = new HashMap<>();

    private Facets(Catalog catalog, Texts texts) {
        this.catalog = catalog;
        this.texts = texts;
        addAround(catalog.sections(), List.of(), around);
    }

    static List<Facet> of(Catalog catalog, Texts texts) {
        return new Facets(catalog, texts).all().toList();
    }

    private Stream<Facet> all() {
        Map<String, String> kinds =
                Stream.of(Kind.values()).collect(Collectors.toMap(Kind::label, kind -> texts.of(kind)));
        Map<String, String> sections =
                catalog.allSections().collect(Collectors.toMap(Section::id, Section::title, (a, b) -> a));
        Map<String, String> statuses =
                Stream.of(Status.values()).collect(Collectors.toMap(Facets::word, status -> texts.of(status)));
        Map<String, String> tags = catalog.declaredTags().stream()
                .collect(Collectors.toMap(Tag::name, tag -> tag.title().orElse(tag.name()), (a, b) -> a));
        Stream<Facet> usual = Stream.of(
                facet("kind", kinds, FREQUENT, it -> List.of(it.entry().kind().label())),
                facet(SECTION, sections, LISTED, this::sections),
                facet(TAG, tags, FREQUENT, it -> it.entry().tags()),
                facet(
                        "status",
                        statuses,
                        FREQUENT,
                        it -> List.of(word(it.entry().status()))),
                facet("year", Map.of(), Comparator.comparing(FacetValue::value).reversed(), it -> year(it.entry())));
        return Stream.concat(usual, facts()).filter(this::divides);
    }

    private Stream<Facet> facts() {
        return catalog.allSections()
                .flatMap(section -> section.facts().stream())
                .map(FactType::name)
                .distinct()
                .map(name -> facet(FACT + name, name, Map.of(), FREQUENT, it -> facts(it.entry(), name)));
    }

    private Facet facet(
            String name,
            Map<String, String> labels,
            Comparator<FacetValue> order,
            Function<PlacedEntry, List<String>> reader) {
        return facet(name, texts.get("facet." + name), labels, order, reader);
    }

    private Facet facet(
            String name,
            String label,
            Map<String, String> labels,
            Comparator<FacetValue> order,
            Function<PlacedEntry, List<String>> reader) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PlacedEntry.of(catalog)
                .forEach(entry ->
                        reader.apply(entry).stream().distinct().forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<FacetValue> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new FacetValue(value, labels.getOrDefault(value, value), count)));
        values.sort(order);
        return new Facet(name, label, List.copyOf(values.subList(0, Math.min(values.size(), MOST))), reader);
    }

    private boolean divides(Facet facet) {
        long all = catalog.entries().count();
        return facet.values().stream().anyMatch(value -> value.count() < all);
    }

    /** Returns the sections around an entry, and those in which it is listed too. */
    private List<String> sections(PlacedEntry entry) {
        Stream<String> also = entry.entry().details().alsoIn().stream();
        return Stream.concat(Stream.of(entry.section().id()), also)
                .flatMap(id -> around.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private static void addAround(List<Section> sections, List<String> parents, Map<String, List<String>> around) {
        for (Section section : sections) {
            List<String> path =
                    Stream.concat(parents.stream(), Stream.of(section.id())).toList();
            around.put(section.id(), path);
            addAround(section.sections(), path, around);
        }
    }

    private static List<String> year(Entry entry) {
        return entry.published()
                .map(date -> List.of(String.format(Locale.ROOT, "%04d", date.year())))
                .orElse(List.of());
    }

    private static List<String> facts(Entry entry, String name) {
        return entry.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value().plain())
                .toList();
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
