package io.github.catalogkit.reader.markdown.line;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table: which one has the title, the URL and the description. The others are facts.
 *
 * @param names the names of the columns, from the header
 * @param title the index of the column with the titles
 * @param url the index of the column with the URLs if the titles are not links; -1 if there is none
 * @param description the index of the column with the descriptions; -1 if there is none
 */
public record TableColumns(List<String> names, int title, int url, int description) {

    private static final Pattern TITLE = Pattern.compile(
            "(?i).*\\b(?:name|title|project|tool|library|resource|service|app|application|paper|api|plugin"
                    + "|language|company|conference|framework|package|model|dataset)s?\\b.*");

    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?i).*\\b(?:descriptions?|about|summary|details?|notes?|comments?|what|pitch|abstract)\\b.*");

    private static final Pattern URL =
            Pattern.compile("(?i).*\\b(?:links?|urls?|website|site|homepage|repository|repo|source|github)\\b.*");

    /** The part of the rows that has a link in a column of links. */
    private static final double MOST = 0.5;

    private static final int SENTENCE = 20;

    /**
     * Finds the columns of a table; returns empty if its rows have no links to the web.
     *
     * @param names the names of the columns, from the header
     * @param links for each column the part of the rows that has a link there
     * @param lengths for each column the mean length of its texts
     */
    public static Optional<TableColumns> of(List<String> names, double[] links, double[] lengths) {
        int linked = first(
                        names,
                        column -> links[column] >= MOST
                                && TITLE.matcher(names.get(column)).matches())
                .orElseGet(() -> first(names, column -> links[column] >= MOST).orElse(-1));
        if (linked < 0) {
            return Optional.empty();
        }
        boolean isUrl = URL.matcher(names.get(linked)).matches()
                && !TITLE.matcher(names.get(linked)).matches()
                && linked > 0;
        int title = isUrl
                ? first(
                                names,
                                column -> column != linked
                                        && TITLE.matcher(names.get(column)).matches())
                        .orElse(0)
                : linked;
        int description = first(
                        names,
                        column -> column != title
                                && column != linked
                                && DESCRIPTION.matcher(names.get(column)).matches())
                .orElseGet(() -> IntStream.range(0, names.size())
                        .filter(column -> column != title && column != linked && lengths[column] >= SENTENCE)
                        .filter(column -> links[column] < MOST)
                        .boxed()
                        .max((one, other) -> Double.compare(lengths[one], lengths[other]))
                        .orElse(-1));
        return Optional.of(new TableColumns(List.copyOf(names), title, isUrl ? linked : -1, description));
    }

    private static Optional<Integer> first(List<String> names, IntPredicate which) {
        return IntStream.range(0, names.size()).filter(which).boxed().findFirst();
    }
}
