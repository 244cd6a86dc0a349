package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Severity;
import java.util.Locale;

/** All that is in a text is seen. */
final class NoInvisibleCharacters extends StatedRule {

    NoInvisibleCharacters() {
        super(
                "invisible-character",
                Severity.WARNING,
                "A text has no character that nobody sees, or that changes the order of what is seen.",
                new RuleExample("""
                        @Tool(title = "Envoy\\u200b", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    /** Scripts from here on join or part letters by marks that nobody sees; so do pictures of several characters. */
    private static final int JOINING_SCRIPTS = 0x590;

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Texts.visit(catalog, (node, member, text) -> inspect(node, member, text, inspection));
    }

    private static void inspect(Node node, String member, String text, Inspection inspection) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0xAD && isInvisible(text, index)) {
                int character = text.codePointAt(index);
                inspection.report(
                        node,
                        member,
                        String.format(
                                Locale.ROOT,
                                "the text holds the invisible character U+%04X (%s) after \"%s\"; expected it to be removed",
                                character,
                                Character.getName(character),
                                before(text, index)));
                return;
            }
        }
    }

    private static boolean isInvisible(String text, int index) {
        int character = text.codePointAt(index);
        if (Character.getType(character) != Character.FORMAT) {
            return false;
        }
        boolean joiner = character == 0x200C || character == 0x200D;
        boolean flag = character >= 0xE0020 && character <= 0xE007F;
        return !(joiner && index > 0 && text.codePointBefore(index) >= JOINING_SCRIPTS) && !flag;
    }

    private static String before(String text, int index) {
        return text.substring(
                        Math.max(0, text.offsetByCodePoints(index, -Math.min(10, text.codePointCount(0, index)))),
                        index)
                .replaceAll("\\p{Cf}", "");
    }
}
