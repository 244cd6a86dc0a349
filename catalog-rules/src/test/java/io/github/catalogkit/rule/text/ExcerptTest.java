package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String HUNDRED = "0123456789".repeat(10);

    @Test
    void isTheWholeTextUpToAHundredCharacters() {
        assertThat(Excerpt.of(HUNDRED)).isEqualTo("\"" + HUNDRED + "\"");
        assertThat(Excerpt.around(HUNDRED, 50)).isEqualTo("\"" + HUNDRED + "\"");
    }

    @Test
    void isTheStartOfALongerText() {
        assertThat(Excerpt.of(HUNDRED + "x")).isEqualTo("\"" + HUNDRED + "...\"");
    }

    @Test
    void showsTheTextAroundACharacterOfALongerText() {
        String text = "a".repeat(60) + "x" + "b".repeat(60);
        assertThat(Excerpt.around(text, 60)).isEqualTo("\"..." + "a".repeat(30) + "x" + "b".repeat(29) + "...\"");
    }

    @Test
    void hasNoEllipsisAtTheStartOrEndOfTheText() {
        String text = "x" + "a".repeat(120) + "y";
        assertThat(Excerpt.around(text, 0)).isEqualTo("\"x" + "a".repeat(29) + "...\"");
        assertThat(Excerpt.around(text, 30)).isEqualTo("\"x" + "a".repeat(59) + "...\"");
        assertThat(Excerpt.around(text, 92)).isEqualTo("\"..." + "a".repeat(59) + "y\"");
    }

    @Test
    void doesNotSplitSurrogatePairs() {
        String text = "x".repeat(99) + "\uD83D\uDE00" + "y".repeat(30);
        assertThat(Excerpt.of(text)).isEqualTo("\"" + "x".repeat(99) + "...\"");
        assertThat(Excerpt.around(text, 70)).isEqualTo("\"..." + "x".repeat(59) + "...\"");
    }
}
