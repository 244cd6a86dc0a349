package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Product names are written as their vendors write them.
 *
 * <p>Titles of articles and talks are quoted, so they are not inspected, nor are those of resources that may be quoted
 * because they are a phrase or have an author.
 */
public final class ProductName extends AbstractRule {

    private static final int MOST_SPACES_IN_NAME = 2;

    /** Punctuation before a word. */
    private static final String BEFORE = "([{\"'\u201C\u2018*_";

    /** Punctuation after a word. */
    private static final String AFTER = ")]}\"'\u201D\u2019.,;:!?\u2026*_";

    public ProductName() {
        super(
                "product-name",
                Severity.WARNING,
                "Product names are written as their makers write them.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy, developed on Github")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy, developed on GitHub")
                        class Envoy {}
                        """));
    }

    @Override
    public Optional<RuleOption> option() {
        return Optional.of(new RuleOption("more names, separated by commas", "", text -> {
            if (names(text).isEmpty()) {
                throw new MalformedValueException("has no name", "write names such as Envoy, HAProxy");
            }
        }));
    }

    private static List<String> names(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        ProductNameDictionary names = ProductNameDictionary.bundled().with(names(inspection.optionValue()));
        catalog.allSections().forEach(section -> inspect(section, "title", section.title(), names, inspection));
        catalog.allSections()
                .forEach(section -> section.entries().forEach(entry -> inspect(entry, false, names, inspection)));
    }

    private static void inspect(
            Entry entry, boolean inheritsAuthor, ProductNameDictionary names, Inspection inspection) {
        boolean byAuthor = inheritsAuthor || !entry.authors().isEmpty();
        if (entry instanceof Tool
                || entry instanceof Documentation
                || entry instanceof Group
                || (entry instanceof Resource && !byAuthor && isName(entry.title()))) {
            inspect(entry, "title", entry.title(), names, inspection);
        }
        inspect(entry, entry.description().parts(), names, inspection);
        entry.entries().forEach(held -> inspect(held, byAuthor, names, inspection));
    }

    /** Returns whether a title is the name of a product, and not a phrase. */
    private static boolean isName(String title) {
        return title.chars().filter(character -> character == ' ').count() <= MOST_SPACES_IN_NAME;
    }

    private static void inspect(Entry entry, List<Inline> parts, ProductNameDictionary names, Inspection inspection) {
        for (Inline part : parts) {
            if (part instanceof Inline.Text text) {
                inspect(entry, "description", text.plain(), names, inspection);
            } else if (!(part instanceof Inline.Link link && isOneWord(link.plain()))) {
                inspect(entry, InlineTree.children(part), names, inspection);
            }
        }
    }

    private static boolean isOneWord(String text) {
        return text.indexOf(' ') < 0;
    }

    private static void inspect(
            Node node, String member, String text, ProductNameDictionary names, Inspection inspection) {
        if (member.equals("title") && node instanceof Entry && isOneWord(text) && isLowercase(text)) {
            return;
        }
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            int start = startOfWord(text, from, to);
            int end = endOfWord(text, start, to);
            if (names.mayBeName(text, start, end)) {
                inspect(node, member, text.substring(start, end), from == 0, names, inspection);
            }
            from = to + 1;
        }
    }

    /** Returns the start of a word after its leading punctuation. */
    private static int startOfWord(String text, int from, int to) {
        int start = from;
        while (start < to && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** Returns the end of a word before punctuation and a possessive suffix; {@code docker/docker} is one word. */
    private static int endOfWord(String text, int start, int to) {
        int end = to;
        while (end > start && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean possessive = end - start > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        return possessive ? end - 2 : end;
    }

    /** Returns whether there is no uppercase letter, as in names of repositories and commands. */
    private static boolean isLowercase(String text) {
        return text.chars().noneMatch(Character::isUpperCase);
    }

    private static void inspect(
            Node node, String member, String word, boolean first, ProductNameDictionary names, Inspection inspection) {
        names.correct(word)
                .filter(correct -> !(first && isStartOfSentence(word, correct)))
                .ifPresent(correct -> inspection.report(
                        node,
                        member,
                        "the product name \"" + word + "\" is misspelled",
                        Fix.safe(new Edit.Replace(word, correct))));
    }

    /** Returns whether a lowercase name is capitalized only because it starts a sentence. */
    private static boolean isStartOfSentence(String word, String correct) {
        return isLowercase(correct)
                && word.substring(1).equals(correct.substring(1))
                && Character.toUpperCase(correct.charAt(0)) == word.charAt(0);
    }
}
