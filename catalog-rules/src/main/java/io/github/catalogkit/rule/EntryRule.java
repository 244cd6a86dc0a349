package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.vocabulary.Severity;

/**
 * Base class for rules that inspect each entry independently: all entries in the order of the list, then the companion book.
 */
public abstract class EntryRule extends AbstractRule {

    /**
     * Creates a rule.
     *
     * @param id the id: lowercase words joined by hyphens
     * @param severity the severity of the problems, unless a setting overrides it
     * @param statement what the rule requires, in one sentence
     * @param example declarations that violate the rule, and their corrected form
     */
    protected EntryRule(String id, Severity severity, String statement, RuleExample example) {
        super(id, severity, statement, example);
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries().forEach(entry -> inspect(entry, inspection));
        catalog.companion().ifPresent(book -> inspect(book, inspection));
    }

    /**
     * Reports all violations of this rule by one entry.
     *
     * @param entry the entry to inspect
     * @param inspection receives the problems, and has the value of the option
     */
    protected abstract void inspect(Entry entry, Inspection inspection);
}
