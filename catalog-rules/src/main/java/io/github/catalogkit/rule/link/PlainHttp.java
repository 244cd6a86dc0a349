package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
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
                "An address is https, which nobody on the way can read or change.",
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
                inspection.report(
                        node,
                        member,
                        "the address " + text + " is plain http; expected https, such as https" + text.substring(4)
                                + " if the site has it");
            }
        });
    }
}
