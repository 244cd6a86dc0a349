package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/182",
                "10.1000.10/123456",
                "10.1145/2890955.2890970",
                "10.1002/(SICI)1522-2594(199911)42:5<952::AID-MRM16>3.0.CO;2-S",
                "10.5555/12345678",
                "10.1038/d41586-018-00105-z",
            })
    void acceptsAPrefixWithASuffix(String doi) {
        assertThat(Doi.problem(doi)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.1000/182, 10.1000/182",
        "http://dx.doi.org/10.1000/182, 10.1000/182",
        "doi:10.1000/182, 10.1000/182",
        "DOI 10.1000/182, 10.1000/182",
    })
    void rejectsAPrefixOrUrl(String text, String expected) {
        assertThat(Doi.problem(text)).map(Violation::toString).contains("is more than the DOI; write " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.1000", "10.1000/", "10.100/182", "11.1000/182", "10.a000/182", "1000/182"})
    void rejectsOtherText(String text) {
        assertThat(Doi.problem(text))
                .map(Violation::toString)
                .contains("is not a valid DOI; write one such as 10.1000/182");
    }

    @Test
    void reportsTheDoiOfAPaper() {
        Paper paper = Paper.of(MAGLEV).withDoi("https://doi.org/10.5555/2930611");
        assertThat(Inspected.by(new Doi(), paper))
                .containsExactly(
                        "doi: the DOI \"https://doi.org/10.5555/2930611\" is not in its usual form; write \"10.5555/2930611\"");
    }
}
