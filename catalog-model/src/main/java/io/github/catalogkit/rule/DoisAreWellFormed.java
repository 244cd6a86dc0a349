package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Severity;

/** The DOI of a paper has the form of one. */
final class DoisAreWellFormed extends StatedRule {

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
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries(Paper.class)
                .forEach(paper -> paper.doi()
                        .ifPresent(doi -> Doi.mistake(doi)
                                .ifPresent(mistake ->
                                        inspection.report(paper, "doi", "the DOI \"" + doi + "\" " + mistake))));
    }
}
