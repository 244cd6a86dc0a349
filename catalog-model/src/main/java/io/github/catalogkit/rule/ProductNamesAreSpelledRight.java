package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.MalformedValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A product is called as its makers call it.
 *
 * <p>Not where the words are not the list's own: the title of an article or a talk is quoted as it is, and so is that of a
 * resource that may be one, because it is a phrase or has an author.
 */
final class ProductNamesAreSpelledRight extends StatedRule {

    private static final int WORDS_OF_NAME = 3;

    ProductNamesAreSpelledRight() {
        super(
                "product-name",
                Severity.WARNING,
                "The name of a product is spelled as its makers do.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy, developed on Github")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy, developed on GitHub")
                        class Envoy {}
                        """));
    }

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(new RuleChoice("further names as they are spelled, with commas between them", "", text -> {
            if (names(text).isEmpty()) {
                throw new MalformedValueException("is no choice of this rule; expected names such as Envoy, HAProxy");
            }
        }));
    }

    private static List<String> names(String choice) {
        return Stream.of(choice.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        ProductNames names = ProductNames.known().with(names(inspection.choice()));
        catalog.allSections().forEach(section -> inspect(section, "title", section.title(), names, inspection));
        catalog.allSections()
                .forEach(section -> section.entries().forEach(entry -> inspect(entry, false, names, inspection)));
    }

    private static void inspect(Entry entry, boolean quoted, ProductNames names, Inspection inspection) {
        boolean credited = quoted || !entry.authors().isEmpty();
        if (entry instanceof Tool
                || entry instanceof Documentation
                || entry instanceof Group
                || (entry instanceof Resource && !credited && isName(entry.title()))) {
            inspect(entry, "title", entry.title(), names, inspection);
        }
        inspect(entry, entry.description().parts(), names, inspection);
        entry.entries().forEach(held -> inspect(held, credited, names, inspection));
    }

    /** Whether a title is the name of a thing rather than that of a text about it, which is a phrase. */
    private static boolean isName(String title) {
        return title.chars().filter(character -> character == ' ').count() < WORDS_OF_NAME;
    }

    private static void inspect(Entry entry, List<Inline> parts, ProductNames names, Inspection inspection) {
        for (Inline part : parts) {
            if (part instanceof Inline.Text text) {
                inspect(entry, "description", text.plain(), names, inspection);
            } else if (!(part instanceof Inline.Link link && isOneWord(link.plain()))) {
                inspect(entry, CatalogTexts.partsOf(part), names, inspection);
            }
        }
    }

    private static boolean isOneWord(String text) {
        return text.indexOf(' ') < 0;
    }

    private static void inspect(Node node, String member, String text, ProductNames names, Inspection inspection) {
        if (member.equals("title") && node instanceof Entry && isOneWord(text) && isAllSmall(text)) {
            return;
        }
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            int start = ProseWord.start(text, from, to);
            int end = ProseWord.end(text, start, to);
            if (names.mayBeName(text, start, end)) {
                inspect(node, member, text.substring(start, end), from == 0, names, inspection);
            }
            from = to + 1;
        }
    }

    /** Whether this is how repositories and commands are called. */
    private static boolean isAllSmall(String text) {
        return text.chars().noneMatch(Character::isUpperCase);
    }

    private static void inspect(
            Node node, String member, String word, boolean first, ProductNames names, Inspection inspection) {
        names.correct(word)
                .filter(right -> !(first && isStartOfSentence(word, right)))
                .ifPresent(right -> inspection.report(
                        node, member, "the " + member + " spells \"" + word + "\"; expected \"" + right + "\""));
    }

    /** Whether only the start of a sentence makes the first letter of a name in small letters a capital. */
    private static boolean isStartOfSentence(String word, String right) {
        return isAllSmall(right)
                && word.substring(1).equals(right.substring(1))
                && Character.toUpperCase(right.charAt(0)) == word.charAt(0);
    }
}
