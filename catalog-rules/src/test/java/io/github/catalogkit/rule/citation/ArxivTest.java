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

class ArxivTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0704.0001",
                "1412.7878v3",
                "1501.00001",
                "1706.03762v7",
                "hep-th/9901001",
                "math.GT/0309136",
                "cs/0112017v1"
            })
    void acceptsTheFormOfItsTime(String id) {
        assertThat(Arxiv.problem(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1713.03762, 13", "1700.03762, 00", "hep-th/9913001, 13"})
    void rejectsAnInvalidMonth(String id, String month) {
        assertThat(Arxiv.problem(id)).map(Violation::toString).contains("has the month " + month + "; write 01 to 12");
    }

    @ParameterizedTest
    @CsvSource({"1706.0376, 4, 5, 17", "1306.03762, 5, 4, 13"})
    void rejectsAWrongNumberOfDigits(String id, int digits, int expected, String year) {
        assertThat(Arxiv.problem(id))
                .map(Violation::toString)
                .contains("has " + digits + " digits after its dot; write " + expected + ", as in the year " + year);
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv:1706.03762, 1706.03762",
        "https://arxiv.org/abs/1706.03762v2, 1706.03762v2",
        "https://arxiv.org/pdf/1706.03762.pdf, 1706.03762",
    })
    void rejectsAPrefixOrUrl(String text, String expected) {
        assertThat(Arxiv.problem(text))
                .map(Violation::toString)
                .contains("is more than the identifier; write " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1706", "1706.03762v0", "1706-03762", "hep-th/99010012"})
    void rejectsOtherText(String text) {
        assertThat(Arxiv.problem(text))
                .map(Violation::toString)
                .contains("is not a valid arXiv identifier; write one such as 1501.00001 or hep-th/9901001");
    }

    @Test
    void checksTheIdentifierWithinAPrefix() {
        assertThat(Arxiv.problem("arXiv:1713.03762"))
                .map(Violation::toString)
                .contains("has \"1713.03762\", which has the month 13; write 01 to 12");
    }

    @Test
    void reportsTheIdentifierOfAPaperWithAFix() {
        Paper paper = Paper.of(MAGLEV).withArxiv("https://arxiv.org/abs/2101.00001v2");
        assertThat(Inspected.by(new Arxiv(), paper))
                .containsExactly(
                        "arxiv: the arXiv identifier \"https://arxiv.org/abs/2101.00001v2\" is not in its usual form; write \"2101.00001v2\"");
    }

    @Test
    void acceptsAValidIdentifier() {
        Paper paper = Paper.of(MAGLEV).withArxiv("2101.00001v2");
        assertThat(Inspected.by(new Arxiv(), paper)).isEmpty();
    }
}
