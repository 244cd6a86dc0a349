package io.github.catalogkit.rule;

import io.github.catalogkit.value.MalformedValueException;
import java.util.List;
import java.util.function.Consumer;

/**
 * The option of a rule, which a catalog or a user can set.
 *
 * @param description what the value is, for the rule reference: {@code the minimum number of entries of a section}
 * @param defaultValue the default
 * @param check throws {@link MalformedValueException} for an invalid value; its message continues the sentence that
 *     starts with the value
 */
public record RuleOption(String description, String defaultValue, Consumer<String> check) {

    /**
     * {@return an option whose value is an integer}
     *
     * @param description what the number is
     * @param defaultValue the default
     * @param least the minimum, inclusive
     */
    public static RuleOption wholeNumber(String description, int defaultValue, int least) {
        return new RuleOption(description, Integer.toString(defaultValue), text -> {
            if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least) {
                throw new MalformedValueException(
                        "is not a valid value of this rule", "write a whole number of " + least + " or more");
            }
        });
    }

    /**
     * {@return an option whose value is one of several words}
     *
     * @param description what the words are
     * @param defaultValue the default
     * @param values all valid words
     */
    public static RuleOption oneOf(String description, String defaultValue, List<String> values) {
        return new RuleOption(description, defaultValue, text -> {
            if (!values.contains(text)) {
                throw new MalformedValueException(
                        "is not a valid value of this rule", "write one of " + String.join(", ", values));
            }
        });
    }
}
