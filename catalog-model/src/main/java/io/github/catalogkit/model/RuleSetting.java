package io.github.catalogkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a catalogue decides about one rule.
 *
 * @param rule the id of the rule, such as {@code plain-http}
 * @param severity how much a finding of it weighs, or {@link Severity#OFF}
 * @param value what the catalogue chooses, for a rule that leaves a choice; the usual choice of the rule if absent
 */
public record RuleSetting(String rule, Severity severity, Optional<String> value) {

    /**
     * Makes a setting.
     *
     * @param rule the id of the rule, such as {@code plain-http}
     * @param severity how much a finding of it weighs, or {@link Severity#OFF}
     * @param value what the catalogue chooses, for a rule that leaves a choice; the usual choice of the rule if absent
     */
    public RuleSetting {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(value);
    }

    /**
     * {@return a setting that leaves the rule its usual choice}
     *
     * @param rule the id of the rule, such as {@code plain-http}
     * @param severity how much a finding of it weighs, or {@link Severity#OFF}
     */
    public static RuleSetting of(String rule, Severity severity) {
        return new RuleSetting(rule, severity, Optional.empty());
    }

    /**
     * {@return this setting with a choice}
     *
     * @param value what is chosen, such as {@code 3} for the least number of entries
     */
    public RuleSetting withValue(String value) {
        return new RuleSetting(rule, severity, Optional.of(value));
    }
}
