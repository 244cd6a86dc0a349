package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.List;

/**
 * The declaration of a fact that the entries of a section have.
 *
 * @param name the name of the fact
 * @param values the allowed values in plain text; empty if all are allowed
 */
public record FactType(String name, List<String> values) {

    /**
     * Makes the declaration of a fact.
     *
     * @param name the name of the fact
     * @param values the allowed values in plain text; empty if all are allowed
     */
    public FactType {
        name = PlainText.normalize(name);
        values = PlainText.normalize(values);
    }

    /**
     * {@return the declaration of a fact that can have any value}
     *
     * @param name the name of the fact
     */
    public static FactType of(String name) {
        return new FactType(name, List.of());
    }

    /**
     * {@return a copy of this declaration with other allowed values}
     *
     * @param allowed the allowed values in plain text; empty if all are allowed
     */
    public FactType withValues(List<String> allowed) {
        return new FactType(name, allowed);
    }
}
