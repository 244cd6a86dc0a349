package io.github.catalogkit.value;

import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/**
 * What a catalog decides about one rule.
 *
 * @param rule the id of the rule, such as {@code plain-http}
 * @param severity the severity of the rule's problems, or {@link Severity#OFF}
 * @param value the value of the rule's option; its default if absent
 */
public record RuleSetting(String rule, Severity severity, Optional<String> value) {

    /**
     * Makes a setting.
     *
     * @param rule the id of the rule, such as {@code plain-http}
     * @param severity the severity of the rule's problems, or {@link Severity#OFF}
     * @param value the value of the rule's option; its default if absent
     */
    public RuleSetting {
        rule = PlainText.normalize(rule);
        value = PlainText.normalize(value);
    }

    /**
     * {@return a setting that leaves the option of the rule its default}
     *
     * @param rule the id of the rule, such as {@code plain-http}
     * @param severity the severity of the rule's problems, or {@link Severity#OFF}
     */
    public static RuleSetting of(String rule, Severity severity) {
        return new RuleSetting(rule, severity, Optional.empty());
    }

    /**
     * {@return a setting that makes a rule warn}
     *
     * @param rule the id of the rule, such as {@code plain-http}
     */
    public static RuleSetting of(String rule) {
        return of(rule, Severity.WARNING);
    }

    /**
     * {@return this setting with a severity}
     *
     * @param value the severity of the rule's problems, or {@link Severity#OFF}
     */
    public RuleSetting withSeverity(Severity value) {
        return new RuleSetting(rule, value, this.value);
    }

    /**
     * {@return this setting with a value}
     *
     * @param value the value of the rule's option, such as {@code 3} for the least number of entries
     */
    public RuleSetting withValue(String value) {
        return new RuleSetting(rule, severity, Optional.of(value));
    }
}
