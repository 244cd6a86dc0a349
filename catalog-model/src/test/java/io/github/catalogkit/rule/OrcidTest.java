package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-9079-593X"})
    void fitsItsCheckDigit(String orcid) {
        assertThat(Orcid.mistake(orcid)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0000-0002-1825-0098, 0000-0002-1825-0097", "0000-0002-1694-2330, 0000-0002-1694-233X"})
    void isToldWithTheCheckDigitThatFits(String orcid, String expected) {
        assertThat(Orcid.mistake(orcid))
                .contains("ends with " + orcid.charAt(orcid.length() - 1)
                        + ", which does not fit the digits before it; expected " + expected + ", or other digits");
    }

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/0000-0002-1825-0097, 0000-0002-1825-0097",
        "orcid.org/0000-0002-1694-233x, 0000-0002-1694-233X",
        "0000000218250097, 0000-0002-1825-0097",
    })
    void isToldInItsForm(String orcid, String expected) {
        assertThat(Orcid.mistake(orcid)).contains("is not in the form of an ORCID iD; expected " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-0002-1825", "0000-0002-1825-009Y", "Ada"})
    void hasSixteenDigits(String orcid) {
        assertThat(Orcid.mistake(orcid))
                .contains("is no ORCID iD; expected sixteen digits such as 0000-0002-1825-0097");
    }
}
