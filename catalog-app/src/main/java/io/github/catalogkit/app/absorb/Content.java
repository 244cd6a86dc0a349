package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.schema.PropertyValues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a node that a page can show, without those that follow from its place in the list. */
final class Content {

    /** The names of the properties of the Markdown form. */
    static final Set<String> FORM = Set.of("layout", "style");

    /** The names of the properties with ids of other parts, or with former ids. */
    static final Set<String> IDS = Set.of("relations", "alsoIn", "formerIds");

    /** The names of those that have values of their own, and of the id, which is not on a page. */
    private static final Set<String> OTHERS = Set.of("id", "entries", "sections", "companion");

    private Content() {}

    private static boolean isShown(String name) {
        return !IDS.contains(name) && !OTHERS.contains(name);
    }

    /** Returns the values without those of the Markdown form, for comparisons. */
    static List<Object> of(Node node) {
        PropertyValues values = PropertyValues.of(node);
        return values.names().stream()
                .filter(name -> isShown(name) && !FORM.contains(name))
                .<Object>map(name -> List.of(name, values.get(name).orElseThrow()))
                .toList();
    }

    /** Returns the names of the properties with different values. */
    static Set<String> differences(PropertyValues one, PropertyValues other) {
        return Stream.concat(one.names().stream(), other.names().stream())
                .filter(Content::isShown)
                .filter(name -> !one.get(name).equals(other.get(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the text of a value for messages. */
    static String shown(Optional<Object> value) {
        return value.map(it -> "\"" + it + "\"").orElse("nothing");
    }
}
