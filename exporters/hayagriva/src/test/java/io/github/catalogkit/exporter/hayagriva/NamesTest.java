package io.github.catalogkit.exporter.hayagriva;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the parts that Hayagriva would not find itself. */
final class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mark Betz            | Betz, Mark
            Robert De Niro       | De Niro, Robert
            Martin Luther King Jr. | King, Jr., Martin Luther
            Plato                | Plato
            """)
    void aPersonIsATextWithFamilyNameSuffixAndGivenNames(String name, String text) {
        assertThat(author(PersonAuthor.of(name))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ludwig van Beethoven      | Ludwig    | van   | Beethoven
            Jean de La Fontaine       | Jean      | de    | La Fontaine
            Luis de Góngora y Argote  | Luis      | de    | Góngora y Argote
            Gerard 't Hooft           | Gerard    | 't    | Hooft
            """)
    void aParticleIsAPrefix(String name, String given, String prefix, String family) {
        assertThat(author(PersonAuthor.of(name)))
                .isEqualTo(List.of(Map.of("name", family, "given-name", given, "prefix", prefix)));
    }

    @Test
    void aNameThatWouldBeSplitIsAMapping() {
        assertThat(author(PersonAuthor.of("José Ortega y Gasset")))
                .isEqualTo(List.of(Map.of("name", "Ortega y Gasset", "given-name", "José")));
        assertThat(author(PersonAuthor.of("William of Ockham")))
                .isEqualTo(List.of(Map.of("name", "William of Ockham")));
        assertThat(author(OrganizationAuthor.of("Barnes and Noble, Inc.")))
                .isEqualTo(List.of(Map.of("name", "Barnes and Noble, Inc.")));
        assertThat(author(OrganizationAuthor.of("the SIG Network")))
                .isEqualTo(List.of(Map.of("name", "the SIG Network")));
    }

    @Test
    void anOrganizationIsAText() {
        assertThat(author(OrganizationAuthor.of("SIG Network"))).isEqualTo("SIG Network");
    }

    @Test
    void severalAuthorsAreASequence() {
        assertThat(author(PersonAuthor.of("Ada Lovelace"), PersonAuthor.of("Ludwig van Beethoven")))
                .isEqualTo(
                        List.of("Lovelace, Ada", Map.of("name", "Beethoven", "given-name", "Ludwig", "prefix", "van")));
    }

    @Test
    void omitsTheFieldWithoutAuthors() {
        assertThat(HayagrivaFile.of(entry()).find("x", "author")).isEmpty();
    }

    private static Object author(Author... authors) {
        return HayagrivaFile.of(entry(authors)).get("x", "author");
    }

    private static Article entry(Author... authors) {
        return Article.of(EntryDetails.of("x", "X")
                .url("https://example.org/x")
                .authors(List.of(authors))
                .build());
    }
}
