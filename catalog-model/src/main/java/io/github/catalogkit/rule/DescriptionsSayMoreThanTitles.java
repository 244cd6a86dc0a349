package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import java.util.List;
import java.util.Optional;

/** A description does not repeat the title. */
final class DescriptionsSayMoreThanTitles extends EntryRule {

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

    private static final List<String> ARTICLES = List.of("", "the ", "a ", "an ");

    /** What makes the title the subject of a sentence; "Go client for Redis" says more than "Go" does. */
    private static final List<String> FOLLOWING = List.of(
            " is ",
            " are ",
            " was ",
            " provides ",
            " offers ",
            " allows ",
            " lets ",
            ": ",
            " - ",
            " \u2013 ",
            " \u2014 ",
            ", ");

    @Override
    void inspect(Entry entry, Inspection inspection) {
        String description = entry.description().plain();
        rest(description, entry.title())
                .ifPresent(rest -> inspection.report(
                        entry,
                        "description",
                        "the description repeats the title \"" + entry.title() + "\"; expected "
                                + (rest.isEmpty()
                                        ? "what it is, or none"
                                        : "it to start with \"" + start(rest) + "\"")));
    }

    /** What follows the title, if the description repeats it. */
    private static Optional<String> rest(String description, String title) {
        for (String article : ARTICLES) {
            int end = article.length() + title.length();
            if (description.regionMatches(true, 0, article, 0, article.length())
                    && description.regionMatches(true, article.length(), title, 0, title.length())) {
                String rest = description.substring(end);
                if (rest.isEmpty() || rest.equals(".")) {
                    return Optional.of("");
                }
                return FOLLOWING.stream()
                        .filter(rest::startsWith)
                        .findFirst()
                        .map(following -> rest.substring(following.length()));
            }
        }
        return Optional.empty();
    }

    private static String start(String rest) {
        int end = rest.indexOf(' ', Math.min(20, rest.length() - 1));
        return end < 0 ? rest : rest.substring(0, end) + " ...";
    }
}
