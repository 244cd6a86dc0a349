package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "0001-01-01",
                "2018-21",
                "1950~",
                "-0534",
                "1975/2013",
                "2017-12-06/2017-12-08",
                "-0300~/0100",
                "0000",
                "0000-02-29~",
                "-0001/0000"
            })
    void keepsItsText(String text) {
        assertThat(PartialDate.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2018-03, 2018", "0001, 1", "0000, 1 BCE", "-0001, 2 BCE", "-0534, 535 BCE"})
    void hasAYearInWords(String date, String year) {
        assertThat(PartialDate.of(date).yearInWords()).isEqualTo(year);
    }

    @Test
    void parsesItsParts() {
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
                "-0000",
                "March 2018",
                "٢٠١٨",
                "2018-03-",
                "2018-25",
                "2018-21-01",
                "2013/1975",
                "1975/",
                "/2013",
                "1975/2000/2013",
                "~1950~"
            })
    void rejectsAMalformedDate(String text) {
        assertThatThrownBy(() -> PartialDate.of(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("; write ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021/03/01 | 2021-03-01",
                "2021-3-1 | 2021-03-01",
                "20210301 | 2021-03-01",
                "March 1, 2021 | 2021-03-01",
                "1st of March 2021 | 2021-03-01",
                "Mar. 2021 | 2021-03",
                "31.12.2021 | 2021-12-31",
                "12/31/2021 | 2021-12-31",
                "2021-03-01T10:00:00Z | 2021-03-01",
                "c. 2019 | 2019~",
                "about 2019 | 2019~",
                "1975-2013 | 1975/2013",
                "1975\u20132013 | 1975/2013",
                "Spring 2014 | 2014-21",
                "2014 Fall | 2014-23",
                "535 BCE | -0534",
                "1 B.C. | 0000",
                "2019? | 2019"
            })
    void suggestsTheIsoDate(String text, String date) {
        assertThatThrownBy(() -> PartialDate.of(text)).hasMessageEndingWith("; write \"" + date + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2021", "soon", "2021/13/01"})
    void suggestsNoDateIfTheTextIsAmbiguous(String text) {
        assertThatThrownBy(() -> PartialDate.of(text)).hasMessageContaining("such as 2018");
    }

    @Test
    void rejectsADayWithoutAMonth() {
        assertThatThrownBy(() -> new PartialDate(2018, OptionalInt.empty(), OptionalInt.of(4)))
                .isInstanceOf(MalformedValueException.class);
    }
}
