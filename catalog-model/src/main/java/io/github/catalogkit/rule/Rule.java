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

    /** Returns the id of the rule: small letters in words joined by hyphens. */
    String id();

    /** Returns what a catalogue has to be like, in one sentence. */
    String statement();

    /** Returns how much a finding weighs, unless the catalogue says otherwise. */
    Severity severity();

    /** Returns what a catalogue may choose, if the rule leaves it a choice. */
    default Optional<RuleChoice> choice() {
        return Optional.empty();
    }

    /** Returns declarations that break the rule and keep to it. */
    RuleExample example();

    /** Reports what is not so, in the order of the list. */
    void inspect(Catalog catalog, Inspection inspection);
}
