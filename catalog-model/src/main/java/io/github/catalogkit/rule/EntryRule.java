package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;

/** A rule that looks at each entry by itself, the book that the list accompanies included. */
abstract class EntryRule extends StatedRule {

    EntryRule(String id, Severity severity, String statement, RuleExample example) {
        super(id, severity, statement, example);
    }

    @Override
    public final void inspect(Catalog catalog, Inspection inspection) {
        catalog.companion().ifPresent(book -> inspect(book, inspection));
        catalog.entries().forEach(entry -> inspect(entry, inspection));
    }

    abstract void inspect(Entry entry, Inspection inspection);
}
