package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    private static final String HUNDRED = "0123456789".repeat(10);

    @Test
    void isTheWholeTextUpToAHundredCharacters() {
        assertThat(Quotation.of(HUNDRED)).isEqualTo("\"" + HUNDRED + "\"");
        assertThat(Quotation.around(HUNDRED, 50)).isEqualTo("\"" + HUNDRED + "\"");
    }

    @Test
    void isTheStartOfALongerText() {
        assertThat(Quotation.of(HUNDRED + "x")).isEqualTo("\"" + HUNDRED + "...\"");
    }

    @Test
    void isWhatStandsAroundACharacterOfALongerText() {
        String text = "a".repeat(60) + "x" + "b".repeat(60);
        assertThat(Quotation.around(text, 60)).isEqualTo("\"..." + "a".repeat(30) + "x" + "b".repeat(29) + "...\"");
    }

    @Test
    void showsNoGapAtTheEndsOfATextThatItReaches() {
        String text = "x" + "a".repeat(120) + "y";
        assertThat(Quotation.around(text, 0)).isEqualTo("\"x" + "a".repeat(29) + "...\"");
        assertThat(Quotation.around(text, 30)).isEqualTo("\"x" + "a".repeat(59) + "...\"");
        assertThat(Quotation.around(text, 92)).isEqualTo("\"..." + "a".repeat(59) + "y\"");
    }

    @Test
    void partsNoSurrogatePair() {
        String text = "x".repeat(99) + "\uD83D\uDE00" + "y".repeat(30);
        assertThat(Quotation.of(text)).isEqualTo("\"" + "x".repeat(99) + "...\"");
        assertThat(Quotation.around(text, 70)).isEqualTo("\"..." + "x".repeat(59) + "...\"");
    }
}
