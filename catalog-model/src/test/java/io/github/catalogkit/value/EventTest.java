package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventTest {

    @Test
    void isNamedWithItsYearAndPlace() {
        assertThat(Event.of("KubeCon")
                        .withDate("2018-05-02")
                        .withPlace("Copenhagen")
                        .label())
                .isEqualTo("KubeCon 2018, Copenhagen");
    }

    @Test
    void isNamedWithoutYearAndPlace() {
        assertThat(Event.of("KubeCon").label()).isEqualTo("KubeCon");
    }
}
