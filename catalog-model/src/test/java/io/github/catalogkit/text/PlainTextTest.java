package io.github.catalogkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void whiteSpaceOfAnySortBecomesOneSpace() {
        assertThat(PlainText.normalize(" a\t\n b\u00a0\u2003c\u2028d\u0085 ")).isEqualTo("a b c d");
    }

    @Test
    void lettersAreComposed() {
        assertThat(PlainText.normalize("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void bothHalvesOfASurrogatePairStay() {
        assertThat(PlainText.normalize("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u000b", "\u000c", "\u001b[31m", "\u007f", "\ufffe", "\uffff", "\ud800", "a\udc00b"})
    void aCharacterThatNoFormatCarriesIsRefusedByItsName(String text) {
        assertThatThrownBy(() -> PlainText.normalize(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "}{", "{{}"})
    void aTitleWhoseBracesDoNotPairIsRefused(String title) {
        assertThatThrownBy(() -> PlainText.normalizeTitle(title))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("brace");
    }

    @Test
    void aTitleWhoseBracesPairStays() {
        assertThat(PlainText.normalizeTitle("a {b{c}} {}")).isEqualTo("a {b{c}} {}");
    }
}
