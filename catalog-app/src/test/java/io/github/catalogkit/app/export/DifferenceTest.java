package io.github.catalogkit.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void isTheFirstDifferentLine() {
        assertThat(Difference.between("a\nb\nc\n", "a\nB\nC\n")).contains(new Difference(2, "\"b\"", "\"B\""));
    }

    @Test
    void isEmptyForEqualTexts() {
        assertThat(Difference.between("a\n", "a\n")).isEmpty();
    }

    @Test
    void isTheEndOfTheShorterText() {
        assertThat(Difference.between("a\nb\n", "a\n")).contains(new Difference(2, "\"b\"", "the end of the file"));
        assertThat(Difference.between("a\n", "a\nb\n")).contains(new Difference(2, "the end of the file", "\"b\""));
    }

    @Test
    void mayBeALineEnding() {
        assertThat(Difference.between("a\nb\n", "a\r\nb\r\n")).contains(new Difference(1, "\"a\"", "\"a\\r\""));
    }

    @Test
    void mayBeTheFinalLineFeed() {
        assertThat(Difference.between("a\n", "a")).contains(new Difference(1, "\"a\\n\"", "\"a\""));
    }

    @Test
    void isTheFirstLineOfAnEmptyFile() {
        assertThat(Difference.between("a\n", "")).contains(new Difference(1, "\"a\"", "the end of the file"));
    }

    @Test
    void showsAnExcerptOfALongLine() {
        String start = "x".repeat(500);
        assertThat(Difference.between(start + "one" + start, start + "two" + start))
                .hasValueSatisfying(difference -> {
                    assertThat(difference.expected()).contains("xone").hasSizeLessThan(140);
                    assertThat(difference.found())
                            .contains("xtwo")
                            .startsWith("\"...x")
                            .endsWith("x...\"");
                });
    }
}
