package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** No marks of Markdown are left over where they are read as characters. */
final class MarkdownIsReadAsMeant extends StatedRule {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\] ?\\(https?://[^)\\s]*\\)");

    MarkdownIsReadAsMeant() {
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
        CatalogTexts.entries(catalog).forEach(entry -> {
            inspectTitle(entry, inspection);
            inspectDescription(entry, inspection);
        });
    }

    private static void inspectTitle(Node node, Inspection inspection) {
        String title = node.title();
        if (title.indexOf('`') < 0 && title.indexOf("**") < 0 && title.indexOf('[') < 0) {
            return;
        }
        String plain = title;
        for (Pattern mark : List.of(LINK, STRONG, CODE)) {
            plain = mark.matcher(plain).replaceAll("$1");
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
        firstMark(description.parts())
                .filter(mark -> description
                        .markdown()
                        .filter(spelling -> !isMeant(mark, spelling))
                        .isPresent())
                .ifPresent(mark -> inspection.report(
                        entry,
                        "description",
                        "the description shows " + mark.shown() + " as it stands; expected " + mark.expected()));
    }

    private static Optional<LeftOverMark> firstMark(List<Inline> parts) {
        for (Inline part : parts) {
            Optional<LeftOverMark> found = part instanceof Inline.Text text
                    ? LeftOverMark.in(text.plain())
                    : firstMark(CatalogTexts.partsOf(part));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the author wrote marks so that they mean themselves. */
    private static boolean isMeant(LeftOverMark mark, String spelling) {
        return spelling.contains("\\" + mark.text().charAt(0)) || spelling.contains("\\[") || spelling.contains("&#");
    }
}
