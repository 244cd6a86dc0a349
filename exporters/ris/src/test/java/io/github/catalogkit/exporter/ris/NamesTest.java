package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.Person;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mark Betz            | Betz, Mark
            Ludwig van Beethoven | van Beethoven, Ludwig
            Ada de la Cruz       | de la Cruz, Ada
            Martin Luther King Jr. | King, Martin Luther, Jr.
            Jean de La Fontaine  | de La Fontaine, Jean
            Plato                | Plato,
            """)
    void aPersonIsFamilyAndGivenName(String name, String encoded) {
        assertThat(authors(Person.of(name)).value("AU")).isEqualTo(encoded);
    }

    @Test
    void supportsAFamilyNameThatComesFirst() {
        Person person = new Person("Mao Zedong", "Mao", Optional.empty(), Optional.empty(), Optional.empty(), "Mao");
        assertThat(authors(person).value("AU")).isEqualTo("Mao, Zedong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIG Network            | SIG Network,
            Barnes and Noble, Inc. | Barnes and Noble Inc.,
            One,Two ,, Three,      | One Two Three,
            """)
    void writesAnOrganizationWithATrailingComma(String name, String encoded) {
        assertThat(authors(Organization.of(name)).value("AU")).isEqualTo(encoded);
    }

    @Test
    void readersParseAnOrganizationAsOneName() {
        CSLName name = new RISConverter()
                .toItemData(RisFile.of(tool(Organization.of("SIG Network"))).reference("x"))
                .getAuthor()[0];
        assertThat(name.getFamily()).isEqualTo("SIG Network");
        assertThat(name.getGiven()).isNullOrEmpty();
    }

    @Test
    void writesEachAffiliationOnceInOneLine() {
        RisLines record = authors(
                Person.of("A B").withAffiliation("Labs"),
                Person.of("C D").withAffiliation("WeaveWorks"),
                Person.of("E F").withAffiliation("Labs"),
                Person.of("G H"));
        assertThat(record.values("AU")).containsExactly("B, A", "D, C", "F, E", "H, G");
        assertThat(record.value("AD")).isEqualTo("Labs; WeaveWorks");
    }

    private static RisLines authors(Author... authors) {
        return RisFile.of(tool(authors)).record("x");
    }

    private static Tool tool(Author... authors) {
        EntryDetailsBuilder details = EntryDetails.of("x", "X").url("https://example.org/x");
        for (Author author : authors) {
            details = details.author(author);
        }
        return Tool.of(details.build());
    }
}
