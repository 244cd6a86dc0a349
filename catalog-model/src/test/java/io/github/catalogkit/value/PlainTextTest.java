package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void replacesAnyWhitespaceWithOneSpace() {
        assertThat(PlainText.normalize(" a\t\n b\u00a0\u2003c\u2028d\u0085 ")).isEqualTo("a b c d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a  b", "a b ", " a b", "a\u00a0b", "a b\u00a0", "\u2009a\n b\r\n"})
    void collapsesAndTrimsSpaces(String text) {
        assertThat(PlainText.normalize(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "\u00a1 \u02ff", "!~", "caf\u00e9"})
    void keepsANormalizedLine(String text) {
        assertThat(PlainText.normalize(text)).isEqualTo(text);
    }

    @Test
    void aTextOfSpacesIsEmpty() {
        assertThat(PlainText.normalize(" ")).isEmpty();
        assertThat(PlainText.normalize(" \n\u00a0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cafe\u0301, caf\u00e9", "e\u0300, \u00e8", "\u0300, \u0300"})
    void composesLetters(String text, String expected) {
        assertThat(PlainText.normalize(text)).isEqualTo(expected);
    }

    @Test
    void keepsSurrogatePairs() {
        assertThat(PlainText.normalize("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u000b", "\u000c", "\u001b[31m", "\u007f", "\ufffe", "\uffff", "\ud800", "a\udc00b"})
    void rejectsAControlCharacterByItsCodePoint(String text) {
        assertThatThrownBy(() -> PlainText.normalize(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("U+");
    }

    @Test
    void reportsAControlCharacterWithFourDigitsAndAFix() {
        assertThatThrownBy(() -> PlainText.normalize("a\u0007"))
                .hasMessage("has the character U+0007, which XML and most formats do not allow; remove it");
    }

    @Test
    void aPieceKeepsOneSpaceAtEachEnd() {
        assertThat(PlainText.normalizePiece("  of\n\ttwo  words ")).isEqualTo(" of two words ");
    }

    @Test
    void rejectsHalfASurrogatePairInMultilineText() {
        assertThat(PlainText.requireWholePairs("a\n\tb \ud83d\ude00")).isEqualTo("a\n\tb \ud83d\ude00");
        assertThatThrownBy(() -> PlainText.requireWholePairs("a\ud800b"))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("U+D800");
    }

    @Test
    void rejectsALineBreakInALineStart() {
        assertThat(PlainText.requireLineStart(" - ")).isEqualTo(" - ");
        assertThatThrownBy(() -> PlainText.requireLineStart("-\n")).hasMessageContaining("line break");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "{a{b}}{}, true", "{, false", "}, false", "}{, false", "{a}}{, false", "{{a}, false"})
    void bracesPairIfTheyAreBalanced(String text, boolean pair) {
        assertThat(PlainText.bracesPair(text)).isEqualTo(pair);
    }
}
