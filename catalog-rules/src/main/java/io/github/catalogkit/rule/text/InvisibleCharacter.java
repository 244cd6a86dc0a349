package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;

/** No text has an invisible character, such as a zero width space or a mark that reverses the text direction. */
public final class InvisibleCharacter extends EntryRule {

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
        inspect(catalog, "title", catalog.title(), inspection);
        inspect(catalog, "introduction", catalog.introduction(), inspection);
        catalog.allSections().forEach(section -> {
            inspect(section, "title", section.title(), inspection);
            inspect(section, "introduction", section.introduction(), inspection);
        });
        super.inspect(catalog, inspection);
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        inspect(entry, "title", entry.title(), inspection);
        inspect(entry, "before", entry.details().before(), inspection);
        inspect(entry, "after", entry.details().after(), inspection);
        inspect(entry, "description", entry.description(), inspection);
        for (int index = 0; index < entry.authors().size(); index++) {
            Author author = entry.authors().get(index);
            String part = author instanceof OrganizationAuthor ? ".organization" : ".name";
            inspect(entry, "authors", index, part, author.name(), inspection);
        }
        for (int index = 0; index < entry.tags().size(); index++) {
            inspect(entry, "tags", index, "", entry.tags().get(index), inspection);
        }
        for (int index = 0; index < entry.links().size(); index++) {
            inspect(entry, "links", index, ".label", entry.links().get(index).label(), inspection);
        }
    }

    private static void inspect(Entry entry, String list, int index, String part, String text, Inspection inspection) {
        if (FormatCharacters.find(text, 0) >= 0) {
            inspect(entry, list + "[" + index + "]" + part, text, inspection);
        }
    }

    private static void inspect(Node node, String member, InlineText text, Inspection inspection) {
        if (isIn(text.parts())) {
            inspect(node, member, text.plain(), inspection);
        }
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
        String location = index == 0
                ? "at its start"
                : "at its character " + (text.codePointCount(0, index) + 1) + ", after "
                        + Excerpt.of(FormatCharacters.remove(text.substring(Math.max(0, index - 20), index)));
        return "the text has " + code + " " + Character.getName(character) + " " + location + ", which is invisible";
    }
}
