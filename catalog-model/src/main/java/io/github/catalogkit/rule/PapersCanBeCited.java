package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Severity;

/** Papers can be cited. */
final class PapersCanBeCited extends EntryRule {

    PapersCanBeCited() {
        super(
                "incomplete-paper",
                Severity.WARNING,
                "A paper has an author and a year, without which nobody can cite it.",
                new RuleExample("""
                        @Paper(title = "A Paper", published = "1843")
                        class APaper {}
                        """, """
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843")
                        class APaper {}
                        """));
    }

    @Override
    void inspect(Entry entry, Inspection inspection) {
        if (entry instanceof Paper) {
            if (entry.authors().isEmpty()) {
                inspection.report(
                        entry, "authors", "the paper has no author; expected authors = @Author(name = \"...\")");
            }
            if (entry.published().isEmpty()
                    && entry.event().flatMap(Event::date).isEmpty()) {
                inspection.report(entry, "published", "the paper has no year; expected published = \"...\"");
            }
        }
    }
}
