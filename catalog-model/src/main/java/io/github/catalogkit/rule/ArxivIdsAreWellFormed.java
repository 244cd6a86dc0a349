package io.github.catalogkit.rule;

import io.github.catalogkit.model.Paper;
import java.util.Optional;

/** The identifier of a paper at arXiv has the form of one. */
final class ArxivIdsAreWellFormed extends IdentifierRule {

    ArxivIdsAreWellFormed() {
        super(
                "arxiv",
                "identifier of arXiv",
                "An identifier of arXiv has the form of its years: 1706.03762 or hep-th/9901001.",
                new RuleExample("""
                        @Paper(
                                title = "Attention Is All You Need",
                                authors = @Author(name = "Ashish Vaswani"),
                                published = "2017",
                                arxiv = "arXiv:1706.03762v7")
                        class Attention {}
                        """, """
                        @Paper(
                                title = "Attention Is All You Need",
                                authors = @Author(name = "Ashish Vaswani"),
                                published = "2017",
                                arxiv = "1706.03762v7")
                        class Attention {}
                        """),
                entry -> entry instanceof Paper paper ? paper.arxiv() : Optional.empty(),
                ArxivId::mistake);
    }
}
