package io.github.catalogkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats of numbers, lists of names and names that are nearly right. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0 entries", "1, 1 entry", "2, 2 entries"})
    void countsWithSingularOrPlural(long number, String expected) {
        assertThat(Count.of(number, "entry", "entries")).isEqualTo(expected);
    }

    @Test
    void enumeratesNamesWithAndBeforeTheLast() {
        assertThat(Enumeration.of(List.of())).isEmpty();
        assertThat(Enumeration.of(List.of("A"))).isEqualTo("A");
        assertThat(Enumeration.of(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Enumeration.of(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @ParameterizedTest
    @CsvSource({
        "markdwon, markdown",
        "markdow, markdown",
        "markdownn, markdown",
        "jsonld, json-ld",
        "rsi, rsa",
        "x, o",
    })
    void findsTheNearestName(String given, String nearest) {
        assertThat(NearestName.of(given, List.of("rsa", "markdown", "json", "json-ld", "o")))
                .contains(nearest);
    }

    @Test
    void findsNoNameThatDiffersInMoreThanAThirdOfItsLetters() {
        assertThat(NearestName.of("jsno", List.of("json"))).isEmpty();
        assertThat(NearestName.of("marddwon", List.of("markdown"))).isEmpty();
        assertThat(NearestName.of("pdf", List.of())).isEmpty();
    }
}
