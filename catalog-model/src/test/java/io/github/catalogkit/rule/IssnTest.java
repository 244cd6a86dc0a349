package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssnTest {

    @ParameterizedTest
    @ValueSource(strings = {"0378-5955", "0317-8471", "1050-124X", "2049-3630"})
    void fitsItsCheckDigit(String issn) {
        assertThat(Issn.mistake(issn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0378-5954, 0378-5955", "1050-1240, 1050-124X", "03178470, 0317-8471"})
    void isToldWithTheCheckDigitThatFits(String issn, String expected) {
        assertThat(Issn.mistake(issn))
                .contains("ends with " + issn.charAt(issn.length() - 1)
                        + ", which does not fit the digits before it; expected " + expected + ", or other digits");
    }

    @ParameterizedTest
    @CsvSource({"03785955, 0378-5955", "1050-124x, 1050-124X", "ISSN 0378-5955, 0378-5955"})
    void isToldInItsForm(String issn, String expected) {
        assertThat(Issn.mistake(issn)).contains("is not in the form of an ISSN; expected " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0378", "0378-595Y", "X378-5955"})
    void hasEightDigits(String issn) {
        assertThat(Issn.mistake(issn)).contains("is no ISSN; expected eight digits such as 0378-5955");
    }
}
