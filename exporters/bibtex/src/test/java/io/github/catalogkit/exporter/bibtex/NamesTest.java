package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

final class NamesTest {

    @Test
    void aPersonIsFamilyAndGivenName() {
        assertThat(authors(PersonAuthor.of("Julia Evans"))).isEqualTo("Evans, Julia");
    }

    @Test
    void particlesBelongToTheFamilyName() {
        assertThat(authors(PersonAuthor.of("Ludwig van Beethoven"))).isEqualTo("van Beethoven, Ludwig");
    }

    @Test
    void aSuffixIsBetweenFamilyAndGivenName() {
        assertThat(authors(
                        PersonAuthor.of("Martin Luther King, Jr."),
                        PersonAuthor.of("Ada King").withSuffix("II, III")))
                .isEqualTo("King, Jr., Martin Luther and King, {II, III}, Ada");
    }

    @Test
    void keepsAFamilyNameWithALowercaseWordTogether() {
        assertThat(authors(PersonAuthor.of("José Ortega y Gasset"), PersonAuthor.of("Luis de Góngora y Argote")))
                .isEqualTo("{Ortega y Gasset}, José and de {Góngora y Argote}, Luis");
    }

    @Test
    void doesNotTakeALowercaseFamilyNameForAParticle() {
        assertThat(authors(PersonAuthor.of("danah boyd"), PersonAuthor.of("Muhammad al-Khwarizmi")))
                .isEqualTo("{boyd}, danah and {al-Khwarizmi}, Muhammad");
    }

    @Test
    void supportsAFamilyNameThatComesFirstOrHasSeveralWords() {
        assertThat(authors(
                        PersonAuthor.of("Mao Zedong").withFamily("Mao"),
                        PersonAuthor.of("Pablo Neira Ayuso").withFamily("Neira Ayuso")))
                .isEqualTo("Mao, Zedong and Neira Ayuso, Pablo");
    }

    @Test
    void anOrganizationIsOnePiece() {
        assertThat(authors(OrganizationAuthor.of("Barnes and Noble, Inc."), OrganizationAuthor.of("SIG Network")))
                .isEqualTo("{Barnes and Noble, Inc.} and {SIG Network}");
    }

    @Test
    void aSingleNameIsOnePiece() {
        assertThat(authors(PersonAuthor.of("thockin"))).isEqualTo("{thockin}");
    }

    @Test
    void keepsAPersonNamedOthers() {
        assertThat(authors(PersonAuthor.of("Julia Evans"), PersonAuthor.of("others")))
                .isEqualTo("Evans, Julia and {others}");
    }

    @Test
    void wrapsSyntaxInBraces() {
        assertThat(authors(
                        PersonAuthor.of("Ada Smith, Jr.").withFamily("Smith, Jr."),
                        PersonAuthor.of("Jack and Jill Smith")))
                .isEqualTo("{Smith, Jr.}, Ada and Smith, {Jack and Jill}");
    }

    @Test
    void escapesNames() {
        assertThat(authors(OrganizationAuthor.of("R&D_1"), PersonAuthor.of("Łukasz Żółć")))
                .isEqualTo("{R\\&D\\_1} and Żółć, Łukasz");
    }

    @Test
    void aNameStartsWithItsOwnCharacterForBiber() {
        assertThat(authors(OrganizationAuthor.of("--a --b"))).isEqualTo("{--a -{}-b}");
    }

    @Test
    void usesTheNameInsteadOfTheByline() {
        assertThat(authors(OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network")))
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
