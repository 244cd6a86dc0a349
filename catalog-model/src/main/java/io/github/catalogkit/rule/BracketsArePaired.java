package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;

/** Marks that come in pairs do. */
final class BracketsArePaired extends StatedRule {

    BracketsArePaired() {
        super(
                "unbalanced",
                Severity.WARNING,
                "A bracket or a quotation mark has its partner.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy (for HTTP and gRPC")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy (for HTTP and gRPC)")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Texts.visit(catalog, (node, member, text) -> {
            boolean words = member.equals("title") || member.equals("description") || member.equals("introduction");
            // A broken link is told as such.
            if (words && !text.contains("](") && !text.contains("://")) {
                UnpairedMark.in(text)
                        .ifPresent(mark -> inspection.report(
                                node,
                                member,
                                "the text has a " + mark + " without its partner; expected both or none"));
            }
        });
    }
}
