package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules {@code several-authors} and {@code affiliation-in-name}. */
class AuthorNamesTest {

    private final Rule several = new SeveralAuthors();
    private final Rule affiliation = new AffiliationInName();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace and Charles Babbage | Ada Lovelace | Charles Babbage",
                "Ada Lovelace & Charles Babbage   | Ada Lovelace | Charles Babbage",
                "Ada Lovelace, Charles Babbage    | Ada Lovelace | Charles Babbage",
                "Lovelace; Babbage                | Lovelace     | Babbage",
                "Ada and Charles                  | Ada          | Charles",
            })
    void reportsTwoPersonsInOneName(String name, String first, String second) {
        assertThat(Inspected.by(several, by(PersonAuthor.of(name))))
                .containsExactly("authors[0].name: the name \"" + name
                        + "\" is not that of one person; write @Author(name = \"" + first + "\"), @Author(name = \""
                        + second + "\"), or @Author(organization = \"" + name + "\")");
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace et al.", "Ada Lovelace, et al"})
    void reportsEtAl(String name) {
        assertThat(Inspected.by(several, by(PersonAuthor.of(name))))
                .containsExactly("authors[0].name: the name \"" + name
                        + "\" is not that of one person; write an @Author each for \"Ada Lovelace\" and the others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tim Hockin of Google   | Tim Hockin      | Google",
                "Tim Hockin (Google)    | Tim Hockin      | Google",
                "Tim Hockin at Google   | Tim Hockin      | Google",
                "Tim Hockin @ Google    | Tim Hockin      | Google",
                "Bob Young of Red Hat   | Bob Young       | Red Hat",
            })
    void reportsAnAffiliationInAName(String name, String person, String employer) {
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of(name))))
                .containsExactly(
                        "authors[0].name: the name \"" + name + "\" has more than a name; write @Author(name = \""
                                + person + "\", affiliation = \"" + employer + "\")");
        assertThat(Inspected.by(several, by(PersonAuthor.of(name)))).isEmpty();
    }

    @Test
    void suggestsAnAffiliationOrAGivenNameAfterAComma() {
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of("Tim Hockin, Google"))))
                .containsExactly(
                        "authors[0].name: the name \"Tim Hockin, Google\" has more than a name; write @Author(name = \"Tim Hockin\", affiliation = \"Google\"), or the name in reading order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lovelace, Ada            | Ada Lovelace",
                "Dijkstra, Edsger W.      | Edsger W. Dijkstra",
                "van der Berg, Jan Willem | Jan Willem van der Berg",
                "King, Martin Luther, Jr. | Martin Luther King Jr.",
                "King, Jr., Martin Luther | Martin Luther King Jr.",
            })
    void reportsAFamilyNameThatComesFirst(String name, String expected) {
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of(name))))
                .containsExactly("authors[0].name: the name \"" + name + "\" has the family name first; write \""
                        + expected + "\"");
        assertThat(Inspected.by(several, by(PersonAuthor.of(name)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"@thockin, a handle", "tim@google.com, an email address"})
    void reportsAHandle(String name, String what) {
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of(name))))
                .containsExactly("authors[0].name: the name \"" + name + "\" is " + what
                        + "; write the name of the person, with creditedAs = \"" + name + "\" if the list shows that");
    }

    @Test
    void acceptsHandlesIfTheListCreditsMostAuthorsByHandle() {
        Entry[] entries = IntStream.range(0, 10)
                .mapToObj(index -> by(PersonAuthor.of("@ada" + index)))
                .toArray(Entry[]::new);
        assertThat(Inspected.by(affiliation, entries)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Inc.",
                "Example GmbH",
                "Apache Software Foundation",
                "The Kubernetes Authors",
                "University of Oxford"
            })
    void reportsAnOrganizationAsAPerson(String name) {
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of(name))))
                .containsExactly("authors[0].name: the name \"" + name
                        + "\" is that of an organization; write @Author(organization = \"" + name + "\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "Maria de la Cruz",
                "Ludwig van Beethoven",
                "Martin Luther King, Jr.",
                "Sammy Davis, Sr.",
                "Loretta Swit, PhD",
                "Ann of Green Gables",
                "Joan of Arc",
                "Saint Teresa of Ávila",
                "Robert (Bob) Martin",
                "Wei Zhang (张伟)",
                "Anders Andersen",
                "José Ortega y Gasset",
                "Sandy Shore",
                "Madonna, PhD",
            })
    void acceptsAValidName(String name) {
        assertThat(Inspected.by(several, by(PersonAuthor.of(name)))).isEmpty();
        assertThat(Inspected.by(affiliation, by(PersonAuthor.of(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Barnes and Noble, Inc.", "@acme", "Acme Inc."})
    void acceptsTheNameOfAnOrganization(String name) {
        assertThat(Inspected.by(several, by(OrganizationAuthor.of(name)))).isEmpty();
        assertThat(Inspected.by(affiliation, by(OrganizationAuthor.of(name)))).isEmpty();
    }

    @Test
    void checksTheMaintainers() {
        Catalog catalog = Catalog.of("example", "Example")
                .withImprint(
                        Imprint.none().withMaintainers(PersonAuthor.of("Ada"), PersonAuthor.of("Ada and Charles")));
        assertThat(Inspected.by(several, catalog))
                .singleElement()
                .asString()
                .startsWith("imprint.maintainers[1].name: ");
    }

    private static Entry by(Author author) {
        return Tool.of(Inspected.details("Envoy").author(author).build());
    }

    @Test
    void reportsHandlesIfTheListCreditsManyAuthorsByName() {
        Entry[] entries = IntStream.range(0, 20)
                .mapToObj(index -> by(PersonAuthor.of(index % 2 == 0 ? "@ada" + index : "Ada")))
                .toArray(Entry[]::new);
        assertThat(Inspected.by(affiliation, entries)).hasSize(10);
    }
}
