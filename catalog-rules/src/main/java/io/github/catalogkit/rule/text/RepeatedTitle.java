package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A description does not repeat the title that precedes it. */
public final class RepeatedTitle extends AbstractRule {

    /** Linking verbs between the title and its description. */
    private static final Set<String> VERBS_OF_BEING = Set.of("is", "are", "was", "were");

    /** Verbs of action with which a description can start. */
    private static final Set<String> VERBS_OF_DOING = Set.of(
            "allows",
            "automates",
            "brings",
            "builds",
            "can",
            "combines",
            "creates",
            "enables",
            "gives",
            "handles",
            "helps",
            "implements",
            "lets",
            "makes",
            "manages",
            "offers",
            "provides",
            "runs",
            "supports",
            "turns",
            "uses",
            "works");

    /** Words that describe the title after a comma; before other words, the title may start an enumeration. */
    private static final Set<String> PARTICIPLES =
            Set.of("based ", "built ", "created ", "designed ", "developed ", "formerly ", "made ", "written ");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    public RepeatedTitle() {
        super("repeated-title", Severity.WARNING, "Descriptions do not repeat the title.", new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "Envoy is a proxy for services")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        List<Entry> entries = Stream.concat(catalog.entries(), catalog.companion().stream())
                .filter(entry -> !entry.description().isEmpty())
                .toList();
        boolean capitalized = startsWithCapitals(entries);
        entries.forEach(entry -> inspect(entry, capitalized, inspection));
    }

    /** Whether most descriptions that do not repeat a title start with an uppercase letter. */
    private static boolean startsWithCapitals(List<Entry> entries) {
        int balance = 0;
        for (Entry entry : entries) {
            String description = entry.description().plain();
            if (!description.isEmpty() && endOfTitle(entry.title(), description) < 0) {
                int first = description.codePointAt(0);
                balance += Character.isUpperCase(first) ? 1 : Character.isLowerCase(first) ? -1 : 0;
            }
        }
        return balance > 0;
    }

    private static void inspect(Entry entry, boolean capitalized, Inspection inspection) {
        String title = entry.title();
        String description = entry.description().plain();
        int end = endOfTitle(title, description);
        if (end < 0) {
            return;
        }
        int rest = startOfWord(description, end);
        if (rest == description.length()) {
            inspection.report(
                    entry,
                    "description",
                    "the description " + Excerpt.of(description) + " only repeats the title",
                    "say what it is, or remove the description");
            return;
        }
        int start = endOfConnector(description, end, rest);
        if (start >= 0) {
            report(entry, description, start, capitalized, inspection);
        }
    }

    private static void report(Entry entry, String description, int start, boolean capitalized, Inspection inspection) {
        String repeated = description.substring(0, start).strip();
        Problem problem = inspection
                .problem(entry, "description", "the description repeats the title")
                .withHelp("remove \"" + repeated + "\" at its start");
        int space = description.indexOf(' ', start);
        String word = description.substring(start, space < 0 ? description.length() : space);
        boolean plain = entry.description().parts().get(0) instanceof Inline.Text first
                && first.plain().startsWith(description.substring(0, start) + word);
        inspection.report(
                plain
                        ? problem.withFix(Fix.safe(new Edit.Replace(
                                description.substring(0, start) + word, capitalized ? capitalized(word) : word)))
                        : problem);
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    /** Returns the end of the title in a description that starts with it, ignoring case and a leading article, or -1. */
    private static int endOfTitle(String title, String description) {
        int inTitle = endOfArticle(title);
        int start = endOfArticle(description);
        int length = title.length() - inTitle;
        boolean starts = length > 0 && description.regionMatches(true, start, title, inTitle, length);
        int end = start + length;
        return starts && (end == description.length() || !isPartOfWord(description, end)) ? end : -1;
    }

    private static int endOfArticle(String text) {
        int space = text.indexOf(' ');
        return space >= 1
                        && space <= 3
                        && ARTICLES.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                ? space + 1
                : 0;
    }

    /** Whether the word continues: "Go-like", "Node.js", "Docker's". */
    private static boolean isPartOfWord(String text, int index) {
        char character = text.charAt(index);
        boolean last = index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
        return Character.isLetterOrDigit(character) || (!last && character != ' ' && character != '(');
    }

    private static int startOfWord(String text, int from) {
        int index = from;
        while (index < text.length()
                && !Character.isLetterOrDigit(text.codePointAt(index))
                && text.charAt(index) != '(') {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    /** Returns the start of the description after the words that join it to the title, or -1 if both are one phrase. */
    private static int endOfConnector(String description, int end, int rest) {
        String connector = description.substring(end, rest).strip();
        if (!connector.isEmpty()) {
            return isConnector(connector, description, rest) ? rest : -1;
        }
        int space = description.indexOf(' ', rest);
        String word = description.substring(rest, space < 0 ? description.length() : space);
        if (VERBS_OF_DOING.contains(word)) {
            return rest;
        }
        return VERBS_OF_BEING.contains(word) && space >= 0 ? space + 1 : -1;
    }

    private static boolean isConnector(String connector, String description, int rest) {
        if (connector.equals(",")) {
            String continued = description.substring(rest);
            return endOfArticle(continued) > 0 || PARTICIPLES.stream().anyMatch(continued::startsWith);
        }
        return connector.length() == 1 && ":-\u2013\u2014".indexOf(connector.charAt(0)) >= 0;
    }
}
