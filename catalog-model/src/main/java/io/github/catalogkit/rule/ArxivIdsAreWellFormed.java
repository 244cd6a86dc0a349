package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Severity;

/** The identifier of a paper at arXiv has the form of one. */
final class ArxivIdsAreWellFormed extends StatedRule {

    ArxivIdsAreWellFormed() {
        super(
                "arxiv",
                Severity.ERROR,
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
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries(Paper.class)
                .forEach(paper -> paper.arxiv()
                        .ifPresent(id -> ArxivId.mistake(id)
                                .ifPresent(mistake -> inspection.report(
                                        paper, "arxiv", "the identifier of arXiv \"" + id + "\" " + mistake))));
    }
}
