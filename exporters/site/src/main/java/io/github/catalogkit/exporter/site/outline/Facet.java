package io.github.catalogkit.exporter.site.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A property by which readers filter the list, such as the kind. */
public final class Facet {

    private final String name;
    private final String label;
    private final List<FacetValue> values;
    private final Function<PlacedEntry, List<String>> reader;
    private final Map<String, Integer> positions;

    Facet(String name, String label, List<FacetValue> values, Function<PlacedEntry, List<String>> reader) {
        this.name = name;
        this.label = label;
        this.values = values;
        this.reader = reader;
        this.positions = IntStream.range(0, values.size())
                .boxed()
                .collect(Collectors.toMap(at -> values.get(at).value(), at -> at));
    }

    /** Returns the name in an address, such as {@code kind}. */
    public String name() {
        return name;
    }

    /** Returns the name for a reader. */
    public String label() {
        return label;
    }

    /** Returns its values, the most useful first. */
    public List<FacetValue> values() {
        return values;
    }

    /** Returns the positions of the values that an entry has. */
    public List<Integer> positions(PlacedEntry entry) {
        return reader.apply(entry).stream()
                .distinct()
                .filter(positions::containsKey)
                .map(positions::get)
                .toList();
    }

    /** Returns a value, if the property offers it. */
    Optional<FacetValue> find(String value) {
        return Optional.ofNullable(positions.get(value)).map(values::get);
    }

    /** Returns the page that lists the entries by this property. */
    public String file() {
        return "browse/" + fileName() + ".html";
    }

    private String fileName() {
        return name.startsWith(Facets.FACT) ? "fact-" + Integer.toHexString(name.hashCode()) : name;
    }
}
