package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "2018-03",
                "2018-03-04",
                "2016-02-29",
                "2000-02-29",
                "2018-10-09",
                "2018-12-31",
                "0001-01-01"
            })
    void isWrittenAsItWasRead(String text) {
        assertThat(PartialDate.of(text)).hasToString(text);
    }

    @Test
    void knowsItsParts() {
        assertThat(PartialDate.of("2018-03")).isEqualTo(new PartialDate(2018, OptionalInt.of(3), OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "2018-3",
                "2018-13",
                "2018-00",
                "2018-02-30",
                "2017-02-29",
                "1900-02-29",
                "2018-04-31",
                "2018-03-04T00:00",
                "0000",
                "March 2018",
                "٢٠١٨",
                "2018-03-"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.of(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("2018-03-04");
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2018, OptionalInt.empty(), OptionalInt.of(4)))
                .isInstanceOf(MalformedValueException.class);
    }
}
