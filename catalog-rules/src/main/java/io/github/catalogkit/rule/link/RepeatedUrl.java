package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/** The URLs of the feed and the repository of an entry differ from its own URL. */
public final class RepeatedUrl extends EntryRule {

    public RepeatedUrl() {
        super(
                "repeated-url",
                Severity.WARNING,
                "The feed and the repository of an entry differ from its URL.",
                new RuleExample("""
                        @Tool(
                                title = "Envoy",
                                url = "https://github.com/envoyproxy/envoy",
                                repository = "https://github.com/envoyproxy/envoy")
                        class Envoy {}
                        """, """
                        @Tool(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                repository = "https://github.com/envoyproxy/envoy")
                        class Envoy {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        inspect(entry, "feed", entry.feed(), "write the URL of the feed itself", inspection);
        if (entry instanceof Tool tool) {
            inspect(entry, "repository", tool.repository(), "leave the repository out", inspection);
        }
    }

    private static void inspect(
            Entry entry, String member, Optional<WebAddress> url, String help, Inspection inspection) {
        if (url.isPresent()
                && entry.address().isPresent()
                && UrlParts.of(url.get())
                        .normalized()
                        .equals(UrlParts.of(entry.address().get()).normalized())) {
            inspection.report(
                    entry, member, "the " + member + " \"" + url.get() + "\" is already the URL of the entry", help);
        }
    }
}
