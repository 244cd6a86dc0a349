package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;

/** A blog, podcast or newsletter is found by its URL or its feed. */
public final class MissingUrl extends EntryRule {

    public MissingUrl() {
        super(
                "missing-url",
                Severity.ERROR,
                "Blogs, podcasts and newsletters have a URL or a feed.",
                new RuleExample("""
                        @Blog(title = "Envoy Blog")
                        class EnvoyBlog {}
                        """, """
                        @Blog(title = "Envoy Blog", feed = "https://blog.envoyproxy.io/feed")
                        class EnvoyBlog {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        boolean isOnline = entry instanceof Blog || entry instanceof Podcast || entry instanceof Newsletter;
        if (isOnline && entry.address().isEmpty() && entry.feed().isEmpty()) {
            inspection.report(
                    entry,
                    "url",
                    "the " + entry.kind().label() + " \"" + entry.title() + "\" has neither a URL nor a feed",
                    "add url = \"https://...\" or feed = \"https://...\"");
        }
    }
}
