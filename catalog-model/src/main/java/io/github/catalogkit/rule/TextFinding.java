package io.github.catalogkit.rule;

import io.github.catalogkit.model.Severity;
import java.util.Objects;

/**
 * What a rule found amiss with a text as it was written.
 *
 * @param rule the id of the rule, such as {@code spaces}
 * @param severity how much it weighs
 * @param message what is wrong and what was expected; carries on the sentence that starts with the name of the value
 */
public record TextFinding(String rule, Severity severity, String message) {

    /**
     * Makes a finding.
     *
     * @param rule the id of the rule, such as {@code spaces}
     * @param severity how much it weighs
     * @param message what is wrong and what was expected; carries on the sentence that starts with the name of the
     *     value
     */
    public TextFinding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }
}
