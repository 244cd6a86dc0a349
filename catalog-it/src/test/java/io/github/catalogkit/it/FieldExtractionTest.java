package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.WebAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Compares the fields of 200 rows of real lists with those that a person read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldExtractionTest {

    private final Map<String, Map<Integer, Entry>> lists = new HashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    @BeforeAll
    void measure() {
        for (LabeledRow row : LabeledRow.all()) {
            Optional<Entry> entry =
                    Optional.ofNullable(lists.computeIfAbsent(row.file(), FieldExtractionTest::entriesByLine)
                            .get(row.line()));
            score("title").add(row.title(), entry.map(Entry::title).orElse(""));
            score("url")
                    .add(
                            WebAddress.of(row.url()).value(),
                            entry.flatMap(Entry::address).map(WebAddress::value).orElse(""));
            score("description")
                    .add(
                            row.description(),
                            entry.map(FieldExtractionTest::description).orElse(""));
            score("authors")
                    .add(
                            row.authorNames(),
                            entry.stream()
                                    .flatMap(it -> it.authors().stream())
                                    .map(Author::creditedAs)
                                    .collect(Collectors.toSet()));
            score("links")
                    .add(
                            row.labeledLinks(),
                            entry.stream()
                                    .flatMap(it -> it.links().stream())
                                    .map(link -> link.label() + "=" + link.address())
                                    .collect(Collectors.toSet()));
        }
        scores.values().forEach(System.out::println);
    }

    @Test
    void hasTwoHundredRowsOfTenLists() {
        assertThat(LabeledRow.all()).hasSize(200);
        assertThat(lists).hasSize(10);
    }

    @Test
    void readsTitlesAndUrls() {
        assertThat(score("title").precision()).isGreaterThan(0.98);
        assertThat(score("title").recall()).isGreaterThan(0.98);
        assertThat(score("url").precision()).isGreaterThan(0.98);
        assertThat(score("url").recall()).isGreaterThan(0.98);
    }

    @Test
    void readsDescriptions() {
        assertThat(score("description").precision()).isGreaterThan(0.9);
        assertThat(score("description").recall()).isGreaterThan(0.9);
    }

    @Test
    void readsAuthorsAndFurtherLinks() {
        assertThat(score("authors").precision()).isGreaterThan(0.9);
        assertThat(score("authors").recall()).isGreaterThan(0.9);
        assertThat(score("links").precision()).isGreaterThan(0.95);
        assertThat(score("links").recall()).isGreaterThan(0.95);
    }

    private Score score(String field) {
        return scores.computeIfAbsent(field, Score::new);
    }

    private static String description(Entry entry) {
        return InlineMarkdown.write(entry.description()).replace("\n", " ");
    }

    private static Map<Integer, Entry> entriesByLine(String file) {
        Reading reading = new AwesomeList("lists/" + file).read();
        return reading.catalog()
                .entries()
                .collect(Collectors.toMap(
                        entry -> reading.locations()
                                .range(entry, "")
                                .orElseThrow()
                                .start()
                                .line(),
                        entry -> entry));
    }
}
