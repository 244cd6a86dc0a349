package io.github.catalogkit.rule;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.vocabulary.Severity;

/**
 * A violation of a rule, at a value of a catalog.
 *
 * @param rule the id of the rule, such as {@code duplicate-url}
 * @param severity an error or a warning
 * @param node the part of the catalog that it is about; the same object as in the catalog
 * @param member the wrong value of the node, by the name of its declaration, such as {@code url} or {@code seeAlso[1]}
 * @param message what is wrong, what was expected and how to fix it
 */
public record Finding(String rule, Severity severity, Node node, String member, String message) {}
