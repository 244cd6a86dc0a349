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
import java.util.Optional;
import java.util.regex.Pattern;

/** Titles have no Markdown, and that in descriptions is parsed as meant: no delimiter is left as plain text. */
public final class LiteralMarkdown extends EntryRule {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\] ?\\(https?://[^)\\s]*\\)");

    public LiteralMarkdown() {
        super(
                "literal-markdown",
                Severity.WARNING,
                "A mark of Markdown is read as one, or is escaped.",
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
        inspectDescription(entry, inspection);
    }

    private static void inspectTitle(Node node, Inspection inspection) {
        String title = node.title();
        if (title.indexOf('`') < 0 && title.indexOf("**") < 0 && title.indexOf('[') < 0) {
            return;
        }
        String plain = title;
        for (Pattern markup : List.of(LINK, STRONG, CODE)) {
            plain = markup.matcher(plain).replaceAll("$1");
        }
        if (!plain.equals(title)) {
            inspection.report(
                    node,
                    "title",
                    "the title \"" + title + "\" has marks of Markdown, but a title is plain text; expected \"" + plain
                            + "\"");
        }
    }

    private static void inspectDescription(Entry entry, Inspection inspection) {
        InlineText description = entry.description();
        firstDelimiter(description.parts())
                .filter(found -> description
                        .markdown()
                        .filter(markdown -> !isEscaped(found, markdown))
                        .isPresent())
                .ifPresent(found -> inspection.report(
                        entry,
                        "description",
                        "the description shows \"" + found.delimiter() + "\" in " + found.excerpt()
                                + " as it stands; expected " + found.expected()));
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

    /** Whether the author wrote delimiters as plain text on purpose. */
    private static boolean isEscaped(UnparsedDelimiter found, String markdown) {
        return markdown.contains("\\" + found.delimiter().charAt(0))
                || markdown.contains("\\[")
                || markdown.contains("&#");
    }
}
