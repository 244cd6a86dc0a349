package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;

/** Groups and series have entries. */
public final class EmptyGroup extends EntryRule {

    public EmptyGroup() {
        super("empty-group", Severity.WARNING, "Groups and series have entries.", new RuleExample("""
                        @Group(title = "Meshes")
                        interface Meshes {}
                        """, """
                        @Group(title = "Meshes")
                        interface Meshes {
                            @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                            class Envoy {}
                        }
                        """));
    }

    /** Reports an empty group or series; a series with a link, a description or text can be empty. */
    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        boolean holds = entry instanceof Group || entry instanceof Series;
        if (holds
                && entry.entries().isEmpty()
                && entry.address().isEmpty()
                && entry.links().isEmpty()
                && entry.description().isEmpty()
                && entry.details().layout().isNone()) {
            inspection.report(
                    entry,
                    "title",
                    "the " + (entry instanceof Group ? "group" : "series") + " \"" + entry.title() + "\" is empty",
                    "add entries to it, or remove it");
        }
    }
}
