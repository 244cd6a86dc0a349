package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import java.util.List;

/** What is opened in a text is closed in it. */
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
        CatalogTexts.entries(catalog).forEach(entry -> {
            Pairs title = new Pairs();
            title.read(entry.title());
            report(entry, "title", entry.title(), title, inspection);
            Pairs description = new Pairs();
            read(entry.description().parts(), description);
            if (description.lonely() != Pairs.NONE) {
                report(entry, "description", entry.description().plain(), description, inspection);
            }
        });
    }

    /** Code has brackets of its own. */
    private static void read(List<Inline> parts, Pairs pairs) {
        for (Inline part : parts) {
            if (part instanceof Inline.Text text) {
                pairs.read(text.plain());
            } else if (part instanceof Inline.Code code) {
                pairs.skip(code.plain());
            } else {
                read(CatalogTexts.partsOf(part), pairs);
            }
        }
    }

    private static void report(Entry entry, String member, String text, Pairs pairs, Inspection inspection) {
        char lonely = pairs.lonely();
        if (lonely == Pairs.NONE) {
            return;
        }
        String quoted = lonely == '"' ? "'\"'" : "\"" + lonely + "\"";
        inspection.report(
                entry,
                member,
                "the " + member + " " + Quotation.around(text, pairs.position()) + " has " + quoted
                        + " without its partner; expected " + partner(lonely));
    }

    private static String partner(char lonely) {
        return switch (lonely) {
            case '(' -> "\")\" after it";
            case '[' -> "\"]\" after it";
            case ')' -> "\"(\" before it";
            case ']' -> "\"[\" before it";
            case '\u201C', '\u201E' -> "\u201D after it";
            case '\u201D' -> "\u201C before it";
            default -> "two of them, or none";
        };
    }
}
