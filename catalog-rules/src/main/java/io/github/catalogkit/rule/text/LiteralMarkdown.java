package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles have no Markdown, and no Markdown delimiter in a description is parsed as plain text. */
public final class LiteralMarkdown extends EntryRule {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\] ?\\(https?://[^)\\s]*\\)");

    private static final Pattern EMPHASIS = Pattern.compile("^[*_](?=[^\\s*_])([^*_]+)(?<=[^\\s*_])[*_]$");
    private static final Pattern STRIKETHROUGH = Pattern.compile("~~(?=\\S)([^~]+)(?<=\\S)~~");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_\\[\\]<>#&!~])");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|b|br|code|em|font|i|img|kbd|s|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?/?>()");
    private static final Pattern REFERENCE = Pattern.compile("&(#?[A-Za-z0-9]+);");

    private static final Map<String, String> REFERENCES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "#x27", "'", "nbsp", " ");

    /** The characters of which a text with such a delimiter has at least one. */
    private static final String MARKS = "`*[_~\\<&";

    public LiteralMarkdown() {
        super(
                "literal-markdown",
                Severity.WARNING,
                "Markdown delimiters are parsed as Markdown, or are escaped.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a **proxy for services")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a **proxy** for services")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspectTitle(catalog, inspection);
        catalog.allSections().forEach(section -> inspectTitle(section, inspection));
        super.inspect(catalog, inspection);
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        inspectTitle(entry, inspection);
        if (entry.details().hasRare()) {
            List<String> aliases = entry.details().aliases();
            entry.details().subtitle().ifPresent(text -> inspect(entry, "subtitle", "subtitle", text, inspection));
            for (int index = 0; index < aliases.size(); index++) {
                inspect(entry, "aliases[" + index + "]", "alias", aliases.get(index), inspection);
            }
        }
        inspectDescription(entry, inspection);
    }

    private static void inspectTitle(Node node, Inspection inspection) {
        inspect(node, "title", "title", node.title(), inspection);
    }

    private static void inspect(Node node, String member, String what, String title, Inspection inspection) {
        if (title.chars().noneMatch(character -> MARKS.indexOf(character) >= 0)) {
            return;
        }
        String plain = title;
        for (Pattern markup : List.of(LINK, STRONG, EMPHASIS, STRIKETHROUGH, CODE, ESCAPE, TAG)) {
            plain = markup.matcher(plain).replaceAll("$1");
        }
        plain = withoutReferences(plain);
        if (!plain.equals(title)) {
            inspection.report(
                    node,
                    member,
                    "the " + what + " \"" + title + "\" has Markdown, but titles are plain text",
                    "write \"" + plain + "\"");
        }
    }

    /** Returns a text with character references of HTML replaced. */
    private static String withoutReferences(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        REFERENCES.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), found.group())));
    }

    /** Returns the delimiter in a description that is parsed as plain text. */
    static Optional<UnparsedDelimiter> find(InlineText description) {
        return firstDelimiter(description.parts())
                .filter(found -> description
                        .markdown()
                        .filter(markdown -> !isEscaped(found, markdown))
                        .isPresent());
    }

    private static void inspectDescription(Entry entry, Inspection inspection) {
        find(entry.description())
                .ifPresent(found -> inspection.report(
                        entry,
                        "description",
                        "the description shows \"" + found.delimiter() + "\" in " + found.excerpt() + " as text",
                        "write " + found.expected()));
    }

    private static Optional<UnparsedDelimiter> firstDelimiter(List<Inline> parts) {
        for (Inline part : parts) {
            Optional<UnparsedDelimiter> found = part instanceof Inline.Text text
                    ? UnparsedDelimiter.firstIn(text.plain())
                    : firstDelimiter(InlineTree.children(part));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns whether the author wrote delimiters as plain text on purpose. */
    private static boolean isEscaped(UnparsedDelimiter found, String markdown) {
        return markdown.contains("\\" + found.delimiter().charAt(0))
                || markdown.contains("\\[")
                || markdown.contains("&#");
    }
}
