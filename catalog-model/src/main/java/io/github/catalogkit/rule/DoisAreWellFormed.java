package io.github.catalogkit.rule;

import io.github.catalogkit.model.Paper;
import java.util.Optional;

/** The DOI of a paper has the form of one. */
final class DoisAreWellFormed extends IdentifierRule {

    DoisAreWellFormed() {
        super(
                "doi",
                "DOI",
                "A Digital Object Identifier has the form of one (ISO 26324).",
                new RuleExample("""
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "https://doi.org/10.1000/182")
                        class APaper {}
                        """, """
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "10.1000/182")
                        class APaper {}
                        """),
                entry -> entry instanceof Paper paper ? paper.doi() : Optional.empty(),
                Doi::mistake);
    }
}
