package io.github.catalogkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "漢字, 4", "한글, 4", "ひらがな, 8", "Ａ, 2", "🚀, 2", "'', 0"})
    void isTwoColumnsForWideCharactersAndNoneForCombiningMarks(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }
}
