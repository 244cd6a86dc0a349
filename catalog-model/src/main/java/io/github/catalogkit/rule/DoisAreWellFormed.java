package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Severity;

/** DOIs are such. */
final class DoisAreWellFormed extends EntryRule {

    DoisAreWellFormed() {
        super(
                "doi",
                Severity.ERROR,
                "A Digital Object Identifier has the form of one (ISO 26324).",
                new RuleExample("""
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "https://doi.org/10.1000/182")
                        class APaper {}
                        """, """
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "10.1000/182")
                        class APaper {}
                        """));
    }

    @Override
    void inspect(Entry entry, Inspection inspection) {
        if (entry instanceof Paper paper) {
            paper.doi().filter(doi -> !Identifiers.isDoi(doi)).ifPresent(doi -> {
                int start = doi.indexOf("10.");
                String bare = start > 0 ? doi.substring(start) : "";
                inspection.report(
                        entry,
                        "doi",
                        "the DOI \"" + doi + "\" has not the form of one; expected "
                                + (Identifiers.isDoi(bare) ? "\"" + bare + "\"" : "one such as 10.1000/182"));
            });
        }
    }
}
