package io.github.catalogkit.rule;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Locale;

/** Nothing stands in a text that nobody sees, such as a mark that turns the direction of reading round. */
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

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspect(catalog, "title", catalog.title(), inspection);
        inspect(catalog, "introduction", catalog.introduction(), inspection);
        catalog.allSections().forEach(section -> {
            inspect(section, "title", section.title(), inspection);
            inspect(section, "introduction", section.introduction(), inspection);
        });
        CatalogTexts.entries(catalog).forEach(entry -> inspect(entry, inspection));
    }

    private static void inspect(Entry entry, Inspection inspection) {
        inspect(entry, "title", entry.title(), inspection);
        inspect(entry, "before", entry.details().before(), inspection);
        inspect(entry, "after", entry.details().after(), inspection);
        inspect(entry, "description", entry.description(), inspection);
        for (int index = 0; index < entry.authors().size(); index++) {
            Author author = entry.authors().get(index);
            if (Invisible.isIn(author.name())) {
                inspect(entry, CatalogTexts.memberOfName("authors", index, author), author.name(), inspection);
            }
        }
        for (int index = 0; index < entry.tags().size(); index++) {
            if (Invisible.isIn(entry.tags().get(index))) {
                inspect(entry, "tags[" + index + "]", entry.tags().get(index), inspection);
            }
        }
        for (int index = 0; index < entry.links().size(); index++) {
            if (Invisible.isIn(entry.links().get(index).label())) {
                inspect(
                        entry,
                        "links[" + index + "].label",
                        entry.links().get(index).label(),
                        inspection);
            }
        }
    }

    private static void inspect(Node node, String member, InlineText text, Inspection inspection) {
        if (isIn(text.parts())) {
            inspect(node, member, text.plain(), inspection);
        }
    }

    private static boolean isIn(List<Inline> parts) {
        for (Inline part : parts) {
            if (part instanceof Inline.Emphasis || part instanceof Inline.Strong || part instanceof Inline.Link) {
                if (isIn(CatalogTexts.partsOf(part))) {
                    return true;
                }
            } else if (Invisible.isIn(part.plain())) {
                return true;
            }
        }
        return false;
    }

    private static void inspect(Node node, String member, String text, Inspection inspection) {
        int index = Invisible.find(text, 0);
        if (index >= 0) {
            inspection.report(node, member, message(text, index));
        }
    }

    private static String message(String text, int index) {
        int character = text.codePointAt(index);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String place = index == 0
                ? "at its start"
                : "at its character " + (text.codePointCount(0, index) + 1) + ", after "
                        + Quotation.of(Invisible.remove(text.substring(Math.max(0, index - 20), index)));
        return "the text has " + code + " " + Character.getName(character) + " " + place
                + ", which nobody sees; expected \"" + Invisible.remove(text) + "\"";
    }
}
