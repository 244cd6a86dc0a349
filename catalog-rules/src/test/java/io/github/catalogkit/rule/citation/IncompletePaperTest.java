package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import org.junit.jupiter.api.Test;

class IncompletePaperTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    private static final EntryDetails CITED = EntryDetails.of("maglev", "Maglev")
            .author(PersonAuthor.of("Danielle Eisenbud"))
            .published("2016")
            .build();

    @Test
    void reportsMissingAuthorAndYear() {
        assertThat(Inspected.by(new IncompletePaper(), Paper.of(MAGLEV)))
                .containsExactly(
                        "authors: the paper has no author; add authors = @Author(name = \"...\")",
                        "published: the paper has no year; add published = \"...\"");
    }

    @Test
    void aPaperWithAuthorAndYearIsComplete() {
        assertThat(Inspected.by(new IncompletePaper(), Paper.of(CITED))).isEmpty();
    }

    @Test
    void anIdentifierDoesNotCompleteAPaperSinceExportsDoNotLookItUp() {
        assertThat(Inspected.by(new IncompletePaper(), Paper.of(MAGLEV).withDoi("10.1000/182")))
                .hasSize(2);
    }

    @Test
    void aChapterNeedsItsBookAndAThesisItsInstitution() {
        assertThat(Inspected.by(new IncompletePaper(), Chapter.of(CITED), Thesis.of(CITED)))
                .containsExactly(
                        "book: the chapter names no book; add book = \"...\"",
                        "institution: the thesis has no institution; add institution = \"...\"");
    }

    @Test
    void theDetailsOfThePublicationCanNameThem() {
        EntryDetails details = CITED.toBuilder()
                .publicationDetails(
                        PublicationDetails.none().withBookTitle("Networks").withInstitution("ETH"))
                .build();
        assertThat(Inspected.by(new IncompletePaper(), Chapter.of(details), Thesis.of(details)))
                .isEmpty();
    }

    @Test
    void aChapterThatIsNestedInItsBookOrPartOfItNamesIt() {
        Chapter nested = Chapter.of(CITED);
        Chapter part = Chapter.of(EntryDetails.of("part", "Part")
                .author(PersonAuthor.of("Danielle Eisenbud"))
                .published("2016")
                .relation(RelationKind.PART_OF, "book")
                .build());
        Book book = Book.of(EntryDetails.of("book", "Book").entries(nested).build());
        assertThat(Inspected.by(new IncompletePaper(), book, part)).isEmpty();
        Group group = Group.of(EntryDetails.of("group", "Group").entries(nested).build());
        assertThat(Inspected.by(new IncompletePaper(), group)).hasSize(1);
    }
}
