package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.structure.RepeatedValue;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocatedIdentifierTest {

    private static final EntryDetails DETAILS =
            Inspected.details("Maglev").published("2016").build();

    @Test
    void isCheckedInTheMembersOfEachKind() {
        assertThat(Inspected.by(
                        new Isbn(),
                        Chapter.of(DETAILS).withIsbn("1"),
                        Book.of(DETAILS).withIsbn("2")))
                .extracting(problem -> problem.substring(0, problem.indexOf(" is")))
                .containsExactly("isbn: the ISBN \"1\"", "isbn: the ISBN \"2\"");
        assertThat(Inspected.by(new Issn(), Article.of(DETAILS).withIssn("1")))
                .singleElement()
                .asString()
                .startsWith("issn: the ISSN \"1\"");
    }

    @Test
    void isCheckedAmongTheIdentifiersOfAnyKind() {
        Tool tool = Tool.of(with(
                new Identifier(Scheme.DOI, "https://doi.org/10.1000/182"),
                new Identifier(Scheme.ISBN, "978-1-492-03684-6"),
                new Identifier(Scheme.ISSN, "15427730"),
                new Identifier(Scheme.ARXIV, "arXiv:1706.03762")));
        assertThat(Inspected.by(new Doi(), tool))
                .containsExactly(
                        "identifiers[0].value: the DOI \"https://doi.org/10.1000/182\" is not in its usual form; write \"10.1000/182\"");
        assertThat(Inspected.by(new Isbn(), tool))
                .containsExactly(
                        "identifiers[1].value: the ISBN \"978-1-492-03684-6\" ends with 6 instead of the check digit 5; write 978-1-492-03684-5, or fix a digit");
        assertThat(Inspected.by(new Issn(), tool))
                .containsExactly(
                        "identifiers[2].value: the ISSN \"15427730\" is not in its usual form; write \"1542-7730\"");
        assertThat(Inspected.by(new Arxiv(), tool))
                .containsExactly(
                        "identifiers[3].value: the arXiv identifier \"arXiv:1706.03762\" is not in its usual form; write \"1706.03762\"");
    }

    @Test
    void isReportedIfItRepeatsAnother() {
        Paper paper = Paper.of(with(
                        new Identifier(Scheme.DOI, "10.1000/ABC"),
                        new Identifier(Scheme.PMID, "1"),
                        new Identifier(Scheme.OCLC, "1"),
                        new Identifier(Scheme.PMID, "1")))
                .withDoi("10.1000/abc");
        assertThat(Inspected.by(new RepeatedValue(), paper))
                .containsExactly(
                        "identifiers[0].value: the identifier \"10.1000/ABC\" appears twice; remove one of the two",
                        "identifiers[3].value: the identifier \"1\" appears twice; remove one of the two");
    }

    @Test
    void ofABookRepeatsAnotherWithoutItsHyphens() {
        Book book = Book.of(with(
                        new Identifier(Scheme.ISBN, "9781492036845"), new Identifier(Scheme.ISBN, "0-306-40615-2")))
                .withIsbn("978-1-492-03684-5");
        assertThat(Inspected.by(new RepeatedValue(), book))
                .singleElement()
                .asString()
                .startsWith("identifiers[0].value: the identifier \"9781492036845\" appears twice");
    }

    @Test
    void ofAPersonIsAnOrcid() {
        Person person = Person.of(EntryDetails.of("ada", "Ada").build()).withOrcid("0000-0002-1825-0098");
        assertThat(Inspected.by(new Orcid(), person))
                .containsExactly(
                        "orcid: the ORCID iD \"0000-0002-1825-0098\" ends with 8 instead of the check digit 7; write 0000-0002-1825-0097, or fix a digit");
    }

    private static EntryDetails with(Identifier... identifiers) {
        return DETAILS.toBuilder().identifiers(List.of(identifiers)).build();
    }
}
