package io.github.catalogkit.rule.link;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No two entries have the same URL. */
public final class DuplicateUrl extends AbstractRule {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /** The minimum number of words in front of a link that make a sentence; fewer may be part of a name. */
    private static final int LEAST_WORDS = 4;

    public DuplicateUrl() {
        super("duplicate-url", Severity.WARNING, "Each URL is listed once.", new RuleExample("""
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}

                @Tool(title = "Envoy Proxy", url = "https://envoyproxy.io/index.html")
                class EnvoyProxy {}
                """, """
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        catalog.entries()
                .filter(entry -> !isMention(entry))
                .forEach(entry -> entry.address()
                        .ifPresent(url -> entries.computeIfAbsent(
                                        UrlParts.of(url).normalized(), page -> new ArrayList<>(1))
                                .add(entry)));
        entries.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(entry -> report(entry, same, inspection)));
    }

    /** Returns whether the link of an entry is in a sentence, which may mention another entry of the list. */
    private static boolean isMention(Entry entry) {
        String line = entry.layout().line().orElse("");
        int title = Math.max(line.indexOf(Placeholder.TITLE.form()), 0);
        return WORD.matcher(line).region(0, title).results().limit(LEAST_WORDS).count() == LEAST_WORDS;
    }

    private static void report(Entry entry, List<Entry> same, Inspection inspection) {
        WebAddress url = entry.address().orElseThrow();
        List<Entry> others = same.stream().filter(other -> other != entry).toList();
        String names = others.stream()
                .map(other -> "\"" + other.title() + "\"" + formatted(other, url))
                .collect(Collectors.joining(", "));
        inspection.report(inspection
                .problem(entry, "url", "the URL \"" + url + "\" is also used by " + names)
                .withRelated(others.stream()
                        .<Location>map(other -> new CatalogLocation(other, "url"))
                        .toList())
                .withHelp("remove one of them"));
    }

    /** Returns the URL of the other entry in parentheses, unless it is exactly the same. */
    private static String formatted(Entry other, WebAddress url) {
        return other.address()
                .filter(it -> !it.equals(url))
                .map(it -> " (" + it + ")")
                .orElse("");
    }
}
