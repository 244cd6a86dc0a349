package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSuffixTest {

    @ParameterizedTest
    @ValueSource(strings = {"Jr.", "jr", "SR", "III", "4th", "PhD", "Ph.D.", "Ph. D.", "MD", "M.D.", "OBE", "Esq."})
    void recognizesGenerationsDegreesAndHonors(String word) {
        assertThat(NameSuffix.isSuffix(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "Ma", "Md", "Pe", "X", "Google"})
    void rejectsOtherNames(String word) {
        assertThat(NameSuffix.isSuffix(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jr.        | Jr.",
                "PhD        | ''",
                "Ph. D.     | ''",
                "Jr., PhD   | Jr.",
                "Jr. PhD    | Jr.",
                "III, OBE, FRS | III",
                "of Ockham  | of Ockham",
            })
    void isCitedWithoutDegrees(String suffix, String cited) {
        assertThat(NameSuffix.withoutDegrees(suffix)).isEqualTo(cited);
    }
}
