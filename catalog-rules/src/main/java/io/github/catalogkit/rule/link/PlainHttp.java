package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;

/** URLs use https. */
public final class PlainHttp extends AbstractRule {

    public PlainHttp() {
        super(
                "plain-http",
                Severity.WARNING,
                "URLs use https, so traffic cannot be read or altered in transit.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "http://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogUrls.visit(catalog, (node, member, url) -> {
            String text = url.value();
            if (text.regionMatches(true, 0, "http:", 0, 5)) {
                inspection.report(inspection
                        .problem(node, member, "the URL \"" + text + "\" uses plain http")
                        .withHelp("write \"https" + text.substring(4) + "\" if the site supports it")
                        .withFix(Fix.suggested(new Edit.Replace(text, "https" + text.substring(4)))));
            }
        });
    }
}
