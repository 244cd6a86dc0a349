package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Person;
import org.junit.jupiter.api.Test;

/** What the rules about citations tell; the tables of identifiers have tests of their own. */
class CitationRulesTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    @Test
    void aDoiIsToldAtItsPaper() {
        Paper paper = Paper.of(MAGLEV).withDoi("https://doi.org/10.5555/2930611");
        assertThat(Inspected.by(new DoisAreWellFormed(), paper))
                .containsExactly("doi: the DOI \"https://doi.org/10.5555/2930611\" is not the DOI alone; expected"
                        + " 10.5555/2930611");
    }

    @Test
    void anIsbnIsToldAtItsBook() {
        assertThat(Inspected.by(new IsbnsAreRight(), Book.of(MAGLEV).withIsbn("123")))
                .containsExactly(
                        "isbn: the ISBN \"123\" is no ISBN; expected 10 digits, or 13 that start with 978 or 979,"
                                + " such as 978-3-16-148410-0");
    }

    @Test
    void anIsbnIsToldAtTheBookThatTheListAccompanies() {
        Catalog catalog =
                Catalog.of("example", "Example").withCompanion(Book.of(MAGLEV).withIsbn("9781492036844"));
        assertThat(Inspected.by(new IsbnsAreRight(), catalog)).hasSize(1);
    }

    @Test
    void anIssnIsToldAtItsPaperAndItsArticle() {
        Article article = Article.of(Inspected.details("Envoy").build()).withIssn("1542-773");
        Paper paper = Paper.of(MAGLEV).withPublication("Hearing Research").withIssn("0378-5956");
        assertThat(Inspected.by(new IssnsAreRight(), article, paper))
                .containsExactly(
                        "issn: the ISSN \"1542-773\" is no ISSN; expected eight digits such as 0378-5955",
                        "issn: the ISSN \"0378-5956\" ends with 6, which does not fit the digits before it; expected"
                                + " 0378-5955, or other digits");
    }

    @Test
    void anIdentifierOfArxivIsToldAtItsPaperWithTheValueToWrite() {
        Paper paper = Paper.of(MAGLEV).withArxiv("https://arxiv.org/abs/2101.00001v2");
        assertThat(Inspected.by(new ArxivIdsAreWellFormed(), paper))
                .containsExactly("arxiv: the identifier of arXiv \"https://arxiv.org/abs/2101.00001v2\" is not the"
                        + " identifier alone; expected 2101.00001v2");
    }

    @Test
    void aRightIssnAndARightIdentifierOfArxivAreNotTold() {
        Paper paper = Paper.of(MAGLEV).withIssn("0378-5955").withArxiv("2101.00001v2");
        assertThat(Inspected.by(new IssnsAreRight(), paper)).isEmpty();
        assertThat(Inspected.by(new ArxivIdsAreWellFormed(), paper)).isEmpty();
    }

    @Test
    void anOrcidIsToldAtItsAuthor() {
        Paper paper = Paper.of(EntryDetails.of("maglev", "Maglev")
                .author(Organization.of("Example Labs"))
                .author(Person.of("Josiah Carberry").withOrcid("0000-0002-1825-0098"))
                .build());
        assertThat(Inspected.by(new OrcidsAreRight(), paper))
                .containsExactly(
                        "authors[1].orcid: the ORCID iD \"0000-0002-1825-0098\" ends with 8, which does not fit"
                                + " the digits before it; expected 0000-0002-1825-0097, or other digits");
    }

    @Test
    void anOrcidIsToldAtTheMaintainerWithTheValueToWrite() {
        Imprint imprint = Imprint.none()
                .withMaintainers(Person.of("Josiah Carberry").withOrcid("https://orcid.org/0000-0002-1825-0097"));
        assertThat(Inspected.by(
                        new OrcidsAreRight(), Catalog.of("example", "Example").withImprint(imprint)))
                .containsExactly("imprint.maintainers[0].orcid: the ORCID iD"
                        + " \"https://orcid.org/0000-0002-1825-0097\" is not in the form of an ORCID iD; expected"
                        + " 0000-0002-1825-0097");
    }

    @Test
    void aPersonWithARightOrcidOrNoneIsNotTold() {
        Paper paper = Paper.of(EntryDetails.of("maglev", "Maglev")
                .author(Person.of("Danielle Eisenbud"))
                .author(Person.of("Josiah Carberry").withOrcid("0000-0002-1825-0097"))
                .build());
        assertThat(Inspected.by(new OrcidsAreRight(), paper)).isEmpty();
    }

    @Test
    void aPaperIsToldWhateverItLacks() {
        assertThat(Inspected.by(new PapersCanBeCited(), Paper.of(MAGLEV)))
                .containsExactly(
                        "authors: the paper has no author; expected authors = @Author(name = \"...\")",
                        "published: the paper has no year; expected published = \"...\"");
    }

    @Test
    void aPaperWithAuthorAndYearIsComplete() {
        EntryDetails details = EntryDetails.of("maglev", "Maglev")
                .author(Person.of("Danielle Eisenbud"))
                .published("2016")
                .build();
        assertThat(Inspected.by(new PapersCanBeCited(), Paper.of(details))).isEmpty();
    }
}
