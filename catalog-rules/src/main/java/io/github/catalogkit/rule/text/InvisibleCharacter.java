package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;

/** No text has an invisible character, such as a zero width space or a mark that reverses the text direction. */
public final class InvisibleCharacter extends AbstractRule {

    /** The maximum number of characters before the invisible one in a message. */
    private static final int MOST_BEFORE = 20;

    public InvisibleCharacter() {
        super(
                "invisible-character",
                Severity.WARNING,
                "Texts have no characters that are invisible or change the order of what is shown.",
                new RuleExample("""
                        @Tool(title = "Envoy\\u200b", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogTexts.visit(catalog, new CatalogTexts.Visitor() {
            @Override
            public void line(Node node, String member, String text) {
                InvisibleCharacter.inspect(node, member, text, inspection);
            }

            @Override
            public void inline(Node node, String member, InlineText text) {
                if (isIn(text.parts())) {
                    InvisibleCharacter.inspect(node, member, text.plain(), inspection);
                }
            }
        });
    }

    private static boolean isIn(List<Inline> parts) {
        for (Inline part : parts) {
            List<Inline> children = InlineTree.children(part);
            if (children.isEmpty() ? FormatCharacters.find(part.plain(), 0) >= 0 : isIn(children)) {
                return true;
            }
        }
        return false;
    }

    private static void inspect(Node node, String member, String text, Inspection inspection) {
        int index = FormatCharacters.find(text, 0);
        if (index >= 0) {
            inspection.report(node, member, message(text, index), "write \"" + FormatCharacters.remove(text) + "\"");
        }
    }

    private static String message(String text, int index) {
        int character = text.codePointAt(index);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String location =
                index == 0 ? "at its start" : "after " + Excerpt.of(FormatCharacters.remove(before(text, index)));
        return "the text has the invisible character " + code + " " + Character.getName(character) + " " + location;
    }

    /** Returns the last words before an index. */
    private static String before(String text, int index) {
        int start = Math.max(0, index - MOST_BEFORE);
        int space = start == 0 ? -1 : text.indexOf(' ', start);
        return text.substring(space < 0 || space >= index - 1 ? start : space + 1, index);
    }
}
