package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.Inspected;
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
    void hasTheFormOfItsTime(String id) {
        assertThat(Arxiv.problem(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1713.03762, 13", "1700.03762, 00", "hep-th/9913001, 13"})
    void hasAMonth(String id, String month) {
        assertThat(Arxiv.problem(id)).contains("has the month " + month + "; expected 01 to 12");
    }

    @ParameterizedTest
    @CsvSource({"1706.0376, 4, 5, 17", "1306.03762, 5, 4, 13"})
    void hasAsManyDigitsAsItsYearHas(String id, int digits, int expected, String year) {
        assertThat(Arxiv.problem(id))
                .contains("has " + digits + " digits after its dot; expected " + expected + " in the year " + year);
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv:1706.03762, 1706.03762",
        "https://arxiv.org/abs/1706.03762v2, 1706.03762v2",
        "https://arxiv.org/pdf/1706.03762.pdf, 1706.03762",
    })
    void standsAlone(String text, String expected) {
        assertThat(Arxiv.problem(text)).contains("is not the identifier alone; expected " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1706", "1706.03762v0", "1706-03762", "hep-th/99010012"})
    void isNothingElse(String text) {
        assertThat(Arxiv.problem(text))
                .contains("is no identifier of arXiv; expected one such as 1501.00001 or hep-th/9901001");
    }

    @Test
    void standsAloneAndIsRight() {
        assertThat(Arxiv.problem("arXiv:1713.03762"))
                .contains("holds \"1713.03762\", which has the month 13; expected 01 to 12");
    }

    @Test
    void anIdentifierOfArxivIsToldAtItsPaperWithTheValueToWrite() {
        Paper paper = Paper.of(MAGLEV).withArxiv("https://arxiv.org/abs/2101.00001v2");
        assertThat(Inspected.by(new Arxiv(), paper))
                .containsExactly("arxiv: the identifier of arXiv \"https://arxiv.org/abs/2101.00001v2\" is not in"
                        + " its usual form; write \"2101.00001v2\"");
    }

    @Test
    void aRightIdentifierIsNotTold() {
        Paper paper = Paper.of(MAGLEV).withArxiv("2101.00001v2");
        assertThat(Inspected.by(new Arxiv(), paper)).isEmpty();
    }
}
