package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.vocabulary.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "Mark Betz, Betz, Mark",
        "Ahmet Alp Balkan, Balkan, Ahmet Alp",
        "Ludwig van Beethoven, van Beethoven, Ludwig",
        "Ada de la Cruz, de la Cruz, Ada",
        "Miguel de Cervantes Saavedra, de Cervantes Saavedra, Miguel",
        "Madonna, Madonna, ''",
        "jvns evans, evans, jvns",
    })
    void isSortedByTheLastWordOrTheFirstParticle(String name, String family, String given) {
        PersonAuthor person = PersonAuthor.of(name);
        assertThat(person.family()).isEqualTo(family);
        assertThat(person.given()).isEqualTo(given);
        assertThat(person.suffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Martin Luther King Jr.      | King | Martin Luther | Jr.",
                "Martin Luther King, Jr.     | King | Martin Luther | Jr.",
                "King, Jr., Martin Luther    | King | Martin Luther | Jr.",
                "King,Jr. , Martin Luther    | King | Martin Luther | Jr.",
                "King, Martin Luther, Jr.    | King | Martin Luther | Jr.",
                "Ada King, Jr., PhD          | King | Ada           | Jr., PhD",
                "Ada King Ph. D.             | D.   | Ada King Ph.  | ''",
                "Ada King, Ph. D.            | King | Ada           | Ph. D.",
                "Ada King, MA                | King | Ada           | MA",
                "Ada King MD                 | King | Ada           | MD",
                "Ada King, OBE FRS           | King | Ada           | OBE FRS",
                "Ada V                       | V    | Ada           | ''",
                "Ada King, V                 | King | Ada           | V",
                "Ada Senior                  | Senior | Ada         | ''",
                "Jack Ma                     | Ma   | Jack          | ''",
                "Ma, Jack                    | Ma   | Jack          | ''",
                "Cher III                    | Cher | ''            | III",
                "Jr.                         | Jr.  | ''            | ''",
                "', PhD'                     | PhD  | ,             | ''",
                "'Ada,, PhD'                 | Ada  | ''            | PhD",
            })
    void hasTheSuffixThatEndsTheName(String name, String family, String given, String suffix) {
        PersonAuthor person = PersonAuthor.of(name);
        assertThat(person.family()).isEqualTo(family);
        assertThat(person.given()).isEqualTo(given);
        assertThat(person.suffix().orElse("")).isEqualTo(suffix);
        assertThat(person.name()).isEqualTo(person.creditedAs()).isEqualTo(name);
    }

    @Test
    void mayHaveTheFamilyNameFirst() {
        assertThat(PersonAuthor.of("Mao Zedong").withFamily("Mao").given()).isEqualTo("Zedong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pablo Neira Ayuso     | Neira Ayuso | Pablo         | ''",
                "Pablo Neira Ayuso Jr. | Neira Ayuso | Pablo         | Jr.",
                "Pablo Neira Ayuso Jr. | Ayuso Jr.   | Pablo Neira   | ''",
                "Nguyen Van Troi       | Nguyen      | Van Troi      | ''",
            })
    void mayHaveADeclaredFamilyName(String name, String family, String given, String suffix) {
        PersonAuthor person = PersonAuthor.of(name).withFamily(family);
        assertThat(person.given()).isEqualTo(given);
        assertThat(person.suffix().orElse("")).isEqualTo(suffix);
    }

    @Test
    void hasNoFamilyNameThatIsNotInTheName() {
        PersonAuthor person = PersonAuthor.of("Mark Betz");
        assertThatThrownBy(() -> person.withFamily("Evans")).hasMessageContaining("Mark Betz");
    }

    @Test
    void ignoresTwoSpacesBetweenNames() {
        assertThat(PersonAuthor.of("Zoe  Smith").family()).isEqualTo("Smith");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jr.", ", Jr.", " Jr. "})
    void aSuffixMayBeMissingInTheName(String suffix) {
        PersonAuthor person = PersonAuthor.of("Martin Luther King").withSuffix(suffix);
        assertThat(person.suffix()).contains("Jr.");
        assertThat(person.family()).isEqualTo("King");
        assertThat(person.given()).isEqualTo("Martin Luther");
        assertThat(person.fullName()).isEqualTo("Martin Luther King Jr.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada King", "Ada King Jr.", "Ada King, Jr.", "King, Jr., Ada", "King, Ada, Jr."})
    void theFullNameHasTheSuffixOnce(String name) {
        assertThat(PersonAuthor.of(name).fullName()).isEqualTo(name);
    }

    @Test
    void aSuffixThatTheNameHasIsThatSuffix() {
        PersonAuthor king = PersonAuthor.of("Martin Luther King, Jr.");
        assertThat(king.withSuffix("Jr.")).isEqualTo(king);
        assertThat(PersonAuthor.of("Ada King Jr. PhD").withSuffix("PhD").suffix())
                .contains("Jr. PhD");
    }

    @Test
    void aDeclaredSuffixMayBeAnyWord() {
        PersonAuthor person = PersonAuthor.of("John Smith V").withSuffix("V");
        assertThat(person.name()).isEqualTo("John Smith V");
        assertThat(person.family()).isEqualTo("Smith");
        assertThat(person.given()).isEqualTo("John");
        assertThat(person.withFamily("Smith")).isEqualTo(person);
    }

    @Test
    void severalSuffixesAreInTheirOrder() {
        PersonAuthor person = PersonAuthor.of("Ada King Jr.").withSuffix("Esq.");
        assertThat(person.suffix()).contains("Jr. Esq.");
        assertThat(person.fullName()).isEqualTo("Ada King Jr. Esq.");
        assertThat(person.family()).isEqualTo("King");
    }

    @Test
    void theSuffixIsRecognizedUnlessItIsGiven() {
        PersonAuthor person = new PersonAuthor(
                "Ada King III",
                "King",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Ada King III",
                Role.AUTHOR);
        assertThat(person).isEqualTo(PersonAuthor.of("Ada King III"));
    }
}
