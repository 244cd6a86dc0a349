package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.vocabulary.Severity;

/** A paper has an author and a year, so that it can be cited. */
public final class IncompletePaper extends EntryRule {

    public IncompletePaper() {
        super(
                "incomplete-paper",
                Severity.WARNING,
                "Papers have an author and a year, so that they can be cited.",
                new RuleExample("""
                        @Paper(title = "A Paper", published = "1843")
                        class APaper {}
                        """, """
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843")
                        class APaper {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        if (entry instanceof Paper) {
            if (entry.authors().isEmpty()) {
                inspection.report(entry, "authors", "the paper has no author", "add authors = @Author(name = \"...\")");
            }
            if (entry.published().isEmpty()
                    && entry.event().flatMap(Event::date).isEmpty()) {
                inspection.report(entry, "published", "the paper has no year", "add published = \"...\"");
            }
        }
    }
}
