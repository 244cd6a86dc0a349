package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Set;

/** Brackets and quotation marks in titles and descriptions are balanced. */
public final class Unbalanced extends EntryRule {

    public Unbalanced() {
        super("unbalanced", Severity.WARNING, "Brackets and quotation marks are paired.", new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy (for HTTP and gRPC")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy (for HTTP and gRPC)")
                        class Envoy {}
                        """));
    }

    /** Returns the codes of invalid links, which leave their brackets in the text. */
    @Override
    public Set<String> explainedBy() {
        return Set.of("broken-link");
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        BracketMatcher title = new BracketMatcher();
        title.read(entry.title());
        title.unmatched().ifPresent(unmatched -> report(entry, "title", entry.title(), unmatched, inspection));
        BracketMatcher description = new BracketMatcher();
        read(entry.description().parts(), description);
        description
                .unmatched()
                .filter(unmatched -> LiteralMarkdown.find(entry.description())
                        .filter(found -> found.delimiter().startsWith("]")) // a link without its end is one problem
                        .isEmpty())
                .ifPresent(unmatched ->
                        report(entry, "description", entry.description().plain(), unmatched, inspection));
    }

    /** Reads inline text except code, whose brackets are ignored. */
    private static void read(List<Inline> parts, BracketMatcher matcher) {
        for (Inline part : parts) {
            if (part instanceof Inline.Text text) {
                matcher.read(text.plain());
            } else if (part instanceof Inline.Code code) {
                matcher.skip(code.plain());
            } else {
                read(InlineTree.children(part), matcher);
            }
        }
    }

    private static void report(
            Entry entry, String member, String text, BracketMatcher.Unmatched unmatched, Inspection inspection) {
        char character = unmatched.character();
        String quoted = character == '"' ? "'\"'" : "\"" + character + "\"";
        inspection.report(
                entry,
                member,
                "the " + member + " " + Excerpt.around(text, unmatched.index()) + " has an unpaired " + quoted,
                "write " + partner(character));
    }

    private static String partner(char character) {
        return switch (character) {
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
