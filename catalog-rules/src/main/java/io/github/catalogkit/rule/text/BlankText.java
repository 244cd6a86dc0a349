package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;

/** Titles, authors, tags and link labels are not blank. */
public final class BlankText extends AbstractRule {

    public BlankText() {
        super(
                "blank-text",
                Severity.ERROR,
                "Titles, authors, tags and link labels are not blank.",
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
        inspect(catalog, "title", catalog.title(), inspection);
        catalog.allSections().forEach(section -> inspect(section, "title", section.title(), inspection));
        catalog.entries().forEach(entry -> inspect(entry, inspection));
    }

    private static void inspect(Entry entry, Inspection inspection) {
        inspect(entry, "title", entry.title(), inspection);
        for (int index = 0; index < entry.authors().size(); index++) {
            inspect(entry, "authors[" + index + "]", entry.authors().get(index).name(), inspection);
        }
        for (int index = 0; index < entry.tags().size(); index++) {
            inspect(entry, "tags[" + index + "]", entry.tags().get(index), inspection);
        }
        for (int index = 0; index < entry.links().size(); index++) {
            inspect(
                    entry,
                    "links[" + index + "].label",
                    entry.links().get(index).label(),
                    inspection);
        }
    }

    private static void inspect(Node node, String member, String text, Inspection inspection) {
        if (text.isBlank()) {
            inspection.report(node, member, "the text is blank", "write a text, or remove it");
        }
    }
}
