package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
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
        assertThat(authors(PersonAuthor.of(name)).value("AU")).isEqualTo(encoded);
    }

    @Test
    void supportsAFamilyNameThatComesFirst() {
        PersonAuthor person = PersonAuthor.of("Mao Zedong").withFamily("Mao").withCreditedAs("Mao");
        assertThat(authors(person).value("AU")).isEqualTo("Mao, Zedong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIG Network            | SIG_Network,
            Barnes and Noble, Inc. | Barnes_and_Noble_Inc.,
            One,Two ,, Three,      | One_Two_Three,
            """)
    void endsOrganizationsWithACommaAndJoinsTheirWords(String name, String spelling) {
        assertThat(authors(OrganizationAuthor.of(name)).value("AU")).isEqualTo(spelling.replace('_', '\u202f'));
    }

    @Test
    void readersParseAnOrganizationAsOneName() {
        CSLName name = new RISConverter()
                .toItemData(
                        RisFile.of(tool(OrganizationAuthor.of("SIG Network"))).reference("x"))
                .getAuthor()[0];
        assertThat(name.getFamily()).isEqualTo("SIG\u202fNetwork");
        assertThat(name.getGiven()).isNullOrEmpty();
    }

    @Test
    void writesEachAffiliationOnceInOneLine() {
        RisLines record = authors(
                PersonAuthor.of("A B").withAffiliation("Labs"),
                PersonAuthor.of("C D").withAffiliation("WeaveWorks"),
                PersonAuthor.of("E F").withAffiliation("Labs"),
                PersonAuthor.of("G H"));
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
