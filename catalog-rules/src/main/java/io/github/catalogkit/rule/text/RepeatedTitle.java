package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Locale;
import java.util.Set;

/** A description does not repeat the title, which is in front of it. */
public final class RepeatedTitle extends EntryRule {

    /** Verbs that only join the title to what it is. */
    private static final Set<String> VERBS_OF_BEING = Set.of("is", "are", "was", "were");

    /** Verbs for what the subject of the title does, with which a description can start. */
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

    /** Words that describe the title after a comma; after any other word, the title may be the first of several things. */
    private static final Set<String> PARTICIPLES =
            Set.of("based ", "built ", "created ", "designed ", "developed ", "formerly ", "made ", "written ");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    public RepeatedTitle() {
        super(
                "repeated-title",
                Severity.WARNING,
                "A description says what the title does not.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "Envoy is a proxy for services")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services")
                        class Envoy {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        if (entry.description().parts().isEmpty()) {
            return;
        }
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
                    "the description " + Excerpt.of(description)
                            + " only repeats the title; expected what it is, or no description");
            return;
        }
        int start = endOfConnector(description, end, rest);
        if (start >= 0) {
            report(entry, description, start, inspection);
        }
    }

    private static void report(Entry entry, String description, int start, Inspection inspection) {
        String repeated = description.substring(0, start).strip();
        boolean plain = isPlain(entry.description());
        inspection.report(
                entry,
                "description",
                "the description starts with the title, which stands before it; expected "
                        + (plain
                                ? "\"" + description.substring(start) + "\""
                                : "it without \"" + repeated + "\" at its start"));
    }

    private static boolean isPlain(InlineText text) {
        return text.parts().size() == 1 && text.parts().get(0) instanceof Inline.Text;
    }

    /** Returns where the title ends in a description that starts with it, ignoring case and a leading article, or -1. */
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

    /** Returns where the description starts after what joins it to the title, or -1 if both are one phrase. */
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
