package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssnTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    @ParameterizedTest
    @ValueSource(strings = {"0378-5955", "0317-8471", "1050-124X", "2049-3630"})
    void acceptsAValidIssn(String issn) {
        assertThat(Issn.problem(issn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0378-5954, 0378-5955", "1050-1240, 1050-124X", "03178470, 0317-8471"})
    void rejectsAWrongCheckDigit(String issn, String expected) {
        assertThat(Issn.problem(issn))
                .map(Violation::toString)
                .contains("ends with " + issn.charAt(issn.length() - 1)
                        + " instead of the check digit " + expected.charAt(expected.length() - 1) + "; write "
                        + expected
                        + ", or fix a digit");
    }

    @ParameterizedTest
    @CsvSource({"03785955, 0378-5955", "1050-124x, 1050-124X", "ISSN 0378-5955, 0378-5955"})
    void rejectsAnotherForm(String issn, String expected) {
        assertThat(Issn.problem(issn))
                .map(Violation::toString)
                .contains("is not in the form of an ISSN; write " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0378", "0378-595Y", "X378-5955"})
    void rejectsAWrongNumberOfDigits(String issn) {
        assertThat(Issn.problem(issn))
                .map(Violation::toString)
                .contains("is not a valid ISSN; write eight digits such as 0378-5955");
    }

    @Test
    void reportsTheIssnOfAPaperAndAnArticle() {
        Article article = Article.of(Inspected.details("Envoy").build()).withIssn("1542-773");
        Paper paper = Paper.of(MAGLEV).withPublication("Hearing Research").withIssn("0378-5956");
        assertThat(Inspected.by(new Issn(), article, paper))
                .containsExactly(
                        "issn: the ISSN \"1542-773\" is not a valid ISSN; write eight digits such as 0378-5955",
                        "issn: the ISSN \"0378-5956\" ends with 6 instead of the check digit 5; write 0378-5955, or fix a digit");
    }

    @Test
    void doesNotReportAValidIssn() {
        Paper paper = Paper.of(MAGLEV).withIssn("0378-5955");
        assertThat(Inspected.by(new Issn(), paper)).isEmpty();
    }
}
