package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/**
 * A check of a catalog.
 *
 * <p>A rule is immutable, and depends on neither the clock nor the network.
 */
public interface Rule {

    /** {@return the id of this rule: lowercase words joined by hyphens, such as {@code plain-http}} */
    String id();

    /** {@return what this rule requires of a catalog, in one sentence} */
    String statement();

    /** {@return the severity of the findings of this rule, unless a setting overrides it} */
    Severity severity();

    /** {@return the option of this rule, if it has one} */
    default Optional<RuleOption> option() {
        return Optional.empty();
    }

    /** {@return declarations that violate this rule, and their corrected form} */
    RuleExample example();

    /**
     * Reports all violations of this rule, in the order of the list.
     *
     * @param catalog the catalog to inspect
     * @param inspection receives the findings, and has the value of the option
     */
    void inspect(Catalog catalog, Inspection inspection);
}
