package io.github.catalogkit.rule;

import io.github.catalogkit.vocabulary.Severity;

/**
 * A violation of a {@link RawTextRule}.
 *
 * @param rule the id of the rule, such as {@code spaces}
 * @param severity an error or a warning
 * @param message what is wrong and what was expected; continues the sentence that starts with the name of the value
 */
public record RawTextFinding(String rule, Severity severity, String message) {}
