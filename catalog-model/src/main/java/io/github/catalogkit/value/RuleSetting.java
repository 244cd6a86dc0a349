package io.github.catalogkit.value;

import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/**
 * The configuration of one rule: its severity, and the value of its option.
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
     * {@return a setting without a value, so that the rule's option has its default}
     *
     * @param rule the id of the rule, such as {@code plain-http}
     * @param severity the severity of the rule's problems, or {@link Severity#OFF}
     */
    public static RuleSetting of(String rule, Severity severity) {
        return new RuleSetting(rule, severity, Optional.empty());
    }

    /**
     * {@return a setting with the severity {@link Severity#WARNING}}
     *
     * @param rule the id of the rule, such as {@code plain-http}
     */
    public static RuleSetting of(String rule) {
        return of(rule, Severity.WARNING);
    }

    /**
     * {@return a copy of this setting with a severity}
     *
     * @param value the severity of the rule's problems, or {@link Severity#OFF}
     */
    public RuleSetting withSeverity(Severity value) {
        return new RuleSetting(rule, value, this.value);
    }

    /**
     * {@return a copy of this setting with a value}
     *
     * @param value the value of the rule's option, such as {@code 3} for a minimum number of entries
     */
    public RuleSetting withValue(String value) {
        return new RuleSetting(rule, severity, Optional.of(value));
    }
}
