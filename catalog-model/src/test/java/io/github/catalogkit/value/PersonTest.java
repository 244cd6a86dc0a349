package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "Mark Betz, Betz, Mark",
        "Ahmet Alp Balkan, Balkan, Ahmet Alp",
        "Ludwig van Beethoven, van Beethoven, Ludwig",
        "Ada de la Cruz, de la Cruz, Ada",
        "Madonna, Madonna, ''",
        "jvns evans, evans, jvns",
    })
    void isSortedByTheLastWordAndItsParticles(String name, String family, String given) {
        Person person = Person.of(name);
        assertThat(person.family()).isEqualTo(family);
        assertThat(person.given()).isEqualTo(given);
    }

    @Test
    void mayHaveTheFamilyNameFirst() {
        assertThat(Person.of("Mao Zedong").withFamily("Mao").given()).isEqualTo("Zedong");
    }

    @Test
    void hasNoFamilyNameThatIsNotInTheName() {
        Person person = Person.of("Mark Betz");
        assertThatThrownBy(() -> person.withFamily("Evans")).hasMessageContaining("Mark Betz");
    }

    @Test
    void twoSpacesBetweenNamesAreNoName() {
        assertThat(Person.of("Zoe  Smith").family()).isEqualTo("Smith");
    }
}
