package io.github.catalogkit.rule;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Severity;
import java.util.Objects;

/**
 * What a rule found amiss.
 *
 * @param rule the id of the rule, such as {@code duplicate-url}
 * @param severity how much it weighs
 * @param node the part of the catalogue that it is about; the same object as in the catalogue
 * @param member the value of the node that is at fault, by the name of its declaration, such as {@code url} or
 *     {@code seeAlso[1]}
 * @param message what is wrong, what was expected and how to mend it
 */
public record Finding(String rule, Severity severity, Node node, String member, String message) {

    /**
     * Makes a finding.
     *
     * @param rule the id of the rule, such as {@code duplicate-url}
     * @param severity how much it weighs
     * @param node the part of the catalogue that it is about; the same object as in the catalogue
     * @param member the value of the node that is at fault, by the name of its declaration, such as {@code url} or
     *     {@code seeAlso[1]}
     * @param message what is wrong, what was expected and how to mend it
     */
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(node);
        Objects.requireNonNull(member);
        Objects.requireNonNull(message);
    }
}
