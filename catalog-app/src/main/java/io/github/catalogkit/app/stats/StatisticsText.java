package io.github.catalogkit.app.stats;

import io.github.catalogkit.text.Count;
import io.github.catalogkit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Writes the numbers of a list in aligned columns. */
final class StatisticsText {

    /** The number of values that are shown of each kind; a list can have hundreds of tags. */
    private static final int MOST = 20;

    private final CatalogStatistics numbers;
    private final StringBuilder text = new StringBuilder();

    StatisticsText(CatalogStatistics numbers) {
        this.numbers = numbers;
    }

    String text() {
        text.append(numbers.catalog().title())
                .append(": ")
                .append(Count.of(numbers.entries(), "entry", "entries"))
                .append(" in ")
                .append(Count.of(numbers.sections().size(), "section", "sections"))
                .append('\n');
        append(
                "Sections",
                numbers.sections().stream()
                        .map(it -> new Counted(
                                "  ".repeat(it.depth()) + it.section().title(), it.entries()))
                        .toList());
        append("Kinds", first(numbers.kinds()));
        append("Status", first(numbers.statuses()));
        append("Licenses", first(numbers.licenses()));
        append("Tags", first(numbers.tags()));
        List<Counted> problems = new ArrayList<>();
        CatalogStatistics.severities()
                .forEach(severity -> numbers.problems(severity)
                        .forEach(
                                it -> problems.add(new Counted(severity.label() + "[" + it.name() + "]", it.count()))));
        append("Problems: " + numbers.summary(), problems);
        return text.toString();
    }

    private static List<Counted> first(List<Counted> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Counted> others = all.subList(MOST - 1, all.size());
        List<Counted> shown = new ArrayList<>(all.subList(0, MOST - 1));
        shown.add(new Counted(
                "(" + others.size() + " others)",
                others.stream().mapToLong(Counted::count).sum()));
        return shown;
    }

    private void append(String heading, List<Counted> rows) {
        if (rows.isEmpty() && !heading.contains(":")) {
            return;
        }
        text.append('\n').append(heading).append('\n');
        int width =
                rows.stream().mapToInt(row -> TextWidth.of(row.name())).max().orElse(0);
        int digits = rows.stream()
                .mapToInt(row -> String.valueOf(row.count()).length())
                .max()
                .orElse(0);
        for (Counted row : rows) {
            String count = String.valueOf(row.count());
            text.append("  ")
                    .append(row.name())
                    .append(" ".repeat(width - TextWidth.of(row.name()) + 2 + digits - count.length()))
                    .append(count)
                    .append('\n');
        }
    }
}
