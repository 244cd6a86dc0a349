package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.vocabulary.Severity;

/** Titles, names, tags, facts and link labels are not blank. */
public final class BlankText extends AbstractRule {

    public BlankText() {
        super(
                "blank-text",
                Severity.ERROR,
                "Titles, names, tags, facts and link labels are not blank.",
                new RuleExample("""
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = {"proxy", ""})
                class Envoy {}
                """, """
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = "proxy")
                class Envoy {}
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogTexts.visit(catalog, new CatalogTexts.Visitor() {
            @Override
            public void line(Node node, String member, String text) {
                if (text.isBlank()) {
                    inspection.report(node, member, "the text is blank", "write a text, or remove it");
                }
            }

            @Override
            public void inline(Node node, String member, InlineText text) {
                // A text that may have markup may be empty.
            }
        });
    }
}
