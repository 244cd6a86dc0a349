package io.github.catalogkit.app.links;

import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.text.Count;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The result of a check of links.
 *
 * @param problems the problems at their locations, which the reports of {@code lint} write
 * @param results what is known of each URL
 * @param asked the number of URLs that were asked for in this check
 * @param notes what else the user should know
 */
public record LinkReport(LintResult problems, List<LinkResult> results, int asked, List<String> notes) {

    /**
     * Makes a report.
     *
     * @param problems the problems at their locations, which the reports of {@code lint} write
     * @param results what is known of each URL
     * @param asked the number of URLs that were asked for in this check
     * @param notes what else the user should know
     */
    public LinkReport {
        results = List.copyOf(results);
        notes = List.copyOf(notes);
    }

    /**
     * {@return the numbers of links in one line: {@code 237 links (12 asked): 148 ok, 28 dead}}
     */
    public String summary() {
        return Count.of(results.size(), "link", "links") + " (" + asked + " asked): " + counts(results);
    }

    private static String counts(Collection<LinkResult> results) {
        Map<Verdict, Long> counts = results.stream()
                .collect(Collectors.groupingBy(
                        LinkResult::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().label())
                        .collect(Collectors.joining(", "));
    }
}
