package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.Person;
import org.junit.jupiter.api.Test;

final class NamesTest {

    @Test
    void aPersonIsFamilyAndGivenName() {
        assertThat(authors(Person.of("Julia Evans"))).isEqualTo("Evans, Julia");
    }

    @Test
    void particlesBelongToTheFamilyName() {
        assertThat(authors(Person.of("Ludwig van Beethoven"))).isEqualTo("van Beethoven, Ludwig");
    }

    @Test
    void aSuffixIsBetweenFamilyAndGivenName() {
        assertThat(authors(
                        Person.of("Martin Luther King, Jr."),
                        Person.of("Ada King").withSuffix("II, III")))
                .isEqualTo("King, Jr., Martin Luther and King, {II, III}, Ada");
    }

    @Test
    void keepsAFamilyNameWithALowercaseWordTogether() {
        assertThat(authors(Person.of("José Ortega y Gasset"), Person.of("Luis de Góngora y Argote")))
                .isEqualTo("{Ortega y Gasset}, José and de {Góngora y Argote}, Luis");
    }

    @Test
    void supportsAFamilyNameThatComesFirstOrHasSeveralWords() {
        assertThat(authors(
                        Person.of("Mao Zedong").withFamily("Mao"),
                        Person.of("Pablo Neira Ayuso").withFamily("Neira Ayuso")))
                .isEqualTo("Mao, Zedong and Neira Ayuso, Pablo");
    }

    @Test
    void anOrganizationIsOnePiece() {
        assertThat(authors(Organization.of("Barnes and Noble, Inc."), Organization.of("SIG Network")))
                .isEqualTo("{Barnes and Noble, Inc.} and {SIG Network}");
    }

    @Test
    void aSingleNameIsOnePiece() {
        assertThat(authors(Person.of("thockin"))).isEqualTo("{thockin}");
    }

    @Test
    void keepsAPersonNamedOthers() {
        assertThat(authors(Person.of("Julia Evans"), Person.of("others"))).isEqualTo("Evans, Julia and {others}");
    }

    @Test
    void wrapsSyntaxInBraces() {
        assertThat(authors(Person.of("Ada Smith, Jr.").withFamily("Smith, Jr."), Person.of("Jack and Jill Smith")))
                .isEqualTo("{Smith, Jr.}, Ada and Smith, {Jack and Jill}");
    }

    @Test
    void escapesNames() {
        assertThat(authors(Organization.of("R&D_1"), Person.of("Łukasz Żółć")))
                .isEqualTo("{R\\&D\\_1} and Żółć, Łukasz");
    }

    @Test
    void aNameStartsWithItsOwnCharacterForBiber() {
        assertThat(authors(Organization.of("--a --b"))).isEqualTo("{--a -{}-b}");
    }

    @Test
    void usesTheNameInsteadOfTheByline() {
        assertThat(authors(Organization.of("SIG Network").withCreditedAs("the SIG Network")))
                .isEqualTo("{SIG Network}");
    }

    private static String authors(Author... authors) {
        EntryDetailsBuilder details = EntryDetails.of("resource", "Resource").url("https://example.org/");
        for (Author author : authors) {
            details.author(author);
        }
        return BibtexFile.of(Resource.of(details.build()))
                .field("resource", "author")
                .orElseThrow();
    }
}
