package io.github.catalogkit.it.lists;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well the fields of labeled rows are read; marks and facts only if the rows have labels of them. */
final class FieldScores {

    private static final Pattern NAME_OF_MARK = Pattern.compile("!\\[[^]]*]|\\balt=\"[^\"]*\"");

    private final Map<String, PageEntries> lists = new HashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final boolean withMarksAndFacts;
    private final List<String> misses = new ArrayList<>();

    FieldScores(List<LabeledRow> rows) {
        withMarksAndFacts = rows.stream().anyMatch(row -> !row.marks().isEmpty());
        rows.forEach(this::add);
    }

    /** {@return the score of a field: title, url, description, authors, links, marks or facts} */
    Score of(String field) {
        return scores.computeIfAbsent(field, Score::new);
    }

    /** {@return the lists that have the rows} */
    Set<String> lists() {
        return lists.keySet();
    }

    /** {@return what differs from the labels, field by field} */
    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return scores.values().stream().map(Score::toString).collect(Collectors.joining("\n"));
    }

    private void add(LabeledRow row) {
        PageEntries list = lists.computeIfAbsent(row.file(), PageEntries::of);
        Optional<Entry> entry = Optional.ofNullable(list.byLine().get(row.line()));
        add(row, "title", one(row.title()), values(entry, it -> Stream.of(it.title())));
        add(
                row,
                "url",
                one(WebAddress.of(row.url()).value()),
                values(entry, it -> it.address().stream().map(WebAddress::value)));
        add(
                row,
                "description",
                one(normalized(row.description())),
                values(entry, it -> Stream.of(written(it.description()))));
        add(
                row,
                "authors",
                row.authorNames(),
                values(entry, it -> it.authors().stream().map(Author::creditedAs)));
        add(
                row,
                "links",
                row.labeledLinks(),
                values(entry, it -> it.links().stream().map(link -> link.label() + "=" + link.address())));
        if (withMarksAndFacts) {
            add(
                    row,
                    "marks",
                    row.markNames(),
                    values(
                            entry,
                            it -> Stream.concat(it.tags().stream(), it.licenses().stream())
                                    .map(list::written)));
            add(
                    row,
                    "facts",
                    row.namedFacts().stream().map(FieldScores::normalizedFact).collect(Collectors.toSet()),
                    values(entry, it -> it.facts().stream().map(fact -> fact.name() + "=" + written(fact.value()))));
        }
    }

    private void add(LabeledRow row, String field, Set<String> expected, Set<String> actual) {
        of(field).add(expected, actual);
        if (!expected.equals(actual)) {
            misses.add(row.file() + ":" + row.line() + " " + field + ": " + actual + " instead of " + expected);
        }
    }

    private static Set<String> one(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private static Set<String> values(Optional<Entry> entry, Function<Entry, Stream<String>> field) {
        return entry.stream().flatMap(field).filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }

    /** Returns Markdown as the text in it would be written, if the model has all of it. */
    private static String normalized(String markdown) {
        try {
            return written(InlineMarkdown.parse(markdown));
        } catch (MalformedValueException e) {
            return markdown;
        }
    }

    private static String normalizedFact(String fact) {
        int value = fact.indexOf('=') + 1;
        return fact.substring(0, value) + normalized(fact.substring(value));
    }

    private static String written(InlineText text) {
        return InlineMarkdown.write(new InlineText(text.parts())).replace("\n", " ");
    }

    /**
     * The entries of a list.
     *
     * @param byLine the entries by their first line
     * @param marks the names of the marks as the file writes them, by tag
     */
    private record PageEntries(Map<Integer, Entry> byLine, Map<String, String> marks) {

        static PageEntries of(String file) {
            Reading reading = new AwesomeList("lists/" + file).read();
            Catalog catalog = reading.catalog();
            return new PageEntries(
                    catalog.entries()
                            .collect(Collectors.toMap(
                                    entry -> reading.locations()
                                            .range(entry, "")
                                            .orElseThrow()
                                            .start()
                                            .line(),
                                    entry -> entry)),
                    catalog.style().marks().stream().collect(Collectors.toMap(Mark::name, PageEntries::name)));
        }

        String written(String tag) {
            return marks.getOrDefault(tag, tag);
        }

        private static String name(Mark mark) {
            List<MatchResult> images =
                    NAME_OF_MARK.matcher(mark.markdown()).results().toList();
            if (images.isEmpty()) {
                return mark.markdown().replaceAll("<[^>]*>|`", "").strip();
            }
            return images.size() > 1 ? mark.name() : images.get(0).group().replaceAll("^.*?[\\[\"]|[]\"]$", "");
        }
    }
}
