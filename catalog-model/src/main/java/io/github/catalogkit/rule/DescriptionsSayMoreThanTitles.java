package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.Locale;
import java.util.Set;

/** A description goes on where the title ends. */
final class DescriptionsSayMoreThanTitles extends StatedRule {

    /** A verb that only joins the title to what it is. */
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");

    /** A verb that says what the thing of the title does; a description can start with it. */
    private static final Set<String> DOING = Set.of(
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

    /** What goes on after a comma as what the thing is, where another word would be the next of several things. */
    private static final Set<String> SAYING =
            Set.of("based ", "built ", "created ", "designed ", "developed ", "formerly ", "made ", "written ");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    DescriptionsSayMoreThanTitles() {
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
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogTexts.entries(catalog)
                .filter(entry -> !entry.description().parts().isEmpty())
                .forEach(entry -> inspect(entry, inspection));
    }

    private static void inspect(Entry entry, Inspection inspection) {
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
                    "the description " + Quotation.of(description)
                            + " only repeats the title; expected what it is, or no description");
            return;
        }
        int start = endOfJoint(description, end, rest);
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

    /** Where the title ends in a description that starts with it, whatever its case and a leading article; or -1. */
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

    /** Whether the title goes on: "Go-like", "Node.js", "Docker's". */
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

    /** Where the description goes on after what joins it to the title; -1 if it goes on as one phrase. */
    private static int endOfJoint(String description, int end, int rest) {
        String joint = description.substring(end, rest).strip();
        if (!joint.isEmpty()) {
            return isJoint(joint, description, rest) ? rest : -1;
        }
        int space = description.indexOf(' ', rest);
        String word = description.substring(rest, space < 0 ? description.length() : space);
        if (DOING.contains(word)) {
            return rest;
        }
        return BEING.contains(word) && space >= 0 ? space + 1 : -1;
    }

    private static boolean isJoint(String joint, String description, int rest) {
        if (joint.equals(",")) {
            String said = description.substring(rest);
            return endOfArticle(said) > 0 || SAYING.stream().anyMatch(said::startsWith);
        }
        return joint.length() == 1 && ":-\u2013\u2014".indexOf(joint.charAt(0)) >= 0;
    }
}
