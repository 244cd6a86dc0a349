package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/**
 * Something that is expected of a catalogue.
 *
 * <p>A rule is immutable, and asks neither the clock nor the network.
 */
public interface Rule {

    /** {@return the id of the rule: small letters in words joined by hyphens} */
    String id();

    /** {@return what a catalogue has to be like, in one sentence} */
    String statement();

    /** {@return how much a finding weighs, unless the catalogue says otherwise} */
    Severity severity();

    /** {@return what a catalogue may choose, if the rule leaves it a choice} */
    default Optional<RuleChoice> choice() {
        return Optional.empty();
    }

    /** {@return declarations that break the rule and keep to it} */
    RuleExample example();

    /**
     * Reports what is not so, in the order of the list.
     *
     * @param catalog the catalogue to look through
     * @param inspection where to report, and what the catalogue chose
     */
    void inspect(Catalog catalog, Inspection inspection);
}
