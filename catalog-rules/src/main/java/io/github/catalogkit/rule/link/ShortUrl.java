package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.text.WordList;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Set;

/** URLs are not those of a URL shortener. */
public final class ShortUrl extends AbstractRule {

    private final Set<String> shorteners = Set.copyOf(WordList.read(ShortUrl.class, "url-shorteners.txt"));

    public ShortUrl() {
        super(
                "short-url",
                Severity.WARNING,
                "URLs lead to the page itself, not through a URL shortener.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://bit.ly/envoy")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogUrls.visit(catalog, (node, member, url) -> {
            String host = UrlParts.of(url).host();
            if (shorteners.contains(host.startsWith("www.") ? host.substring(4) : host)) {
                inspection.report(
                        node,
                        member,
                        "the URL \"" + url + "\" is shortened by " + host
                                + ", which hides its target and may go out of service",
                        "write the URL that it redirects to");
            }
        });
    }
}
