package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where works appeared: in periodicals, books and series. */
final class PublicationsTest {

    private static final PublicationDetails NONE = PublicationDetails.none();

    @Test
    void anArticleIsPartOfAnIssueOfAVolumeOfAPeriodical() {
        Thing paper =
                thing(Paper.of(details(NONE.withVolume("14").withIssue("5").withPages("12-34")))
                        .withPublication("Queue")
                        .withIssn("1542-7730"));
        assertThat(paper.value("pagination")).isEqualTo("12-34");
        Thing issue = paper.thing("isPartOf");
        assertThat(issue.type()).isEqualTo("PublicationIssue");
        assertThat(issue.value("issueNumber")).isEqualTo("5");
        Thing volume = issue.thing("isPartOf");
        assertThat(volume.type()).isEqualTo("PublicationVolume");
        assertThat(volume.value("volumeNumber")).isEqualTo("14");
        Thing journal = volume.thing("isPartOf");
        assertThat(journal.type()).isEqualTo("Periodical");
        assertThat(journal.value("name")).isEqualTo("Queue");
        assertThat(journal.value("issn")).isEqualTo("1542-7730");
    }

    @Test
    void anIssueWithoutVolumeIsPartOfThePeriodical() {
        Thing issue = thing(Paper.of(details(NONE.withIssue("5"))).withPublication("Queue"))
                .thing("isPartOf");
        assertThat(issue.thing("isPartOf").type()).isEqualTo("Periodical");
    }

    @Test
    void aVolumeWithoutPublicationIsPartOfNothingElse() {
        Thing volume = thing(Paper.of(details(NONE.withVolume("14").withArticleNumber("e50"))))
                .thing("isPartOf");
        assertThat(volume.value("volumeNumber")).isEqualTo("14");
        assertThat(volume.has("isPartOf")).isFalse();
    }

    @Test
    void writesTheArticleNumberAsPages() {
        assertThat(thing(Paper.of(details(NONE.withArticleNumber("e50")))).value("pagination"))
                .isEqualTo("e50");
    }

    @Test
    void aPaperInProceedingsIsPartOfABookInASeries() {
        Thing book = thing(Paper.of(details(NONE.withBookTitle("Proceedings of NetConf")
                        .withSeries("Lecture Notes")
                        .withVolume("12"))))
                .thing("isPartOf");
        assertThat(book.type()).isEqualTo("Book");
        assertThat(book.value("name")).isEqualTo("Proceedings of NetConf");
        assertThat(book.value("position")).isEqualTo("12");
        assertThat(book.thing("isPartOf").type()).isEqualTo("BookSeries");
        assertThat(book.thing("isPartOf").value("name")).isEqualTo("Lecture Notes");
    }

    @Test
    void aChapterIsPartOfItsBook() {
        Thing chapter = thing(Chapter.of(details(NONE.withChapter("4")
                        .withPages("33-80")
                        .withEdition("2")
                        .withPublisher("Example Press")))
                .withBook("Networks")
                .withIsbn("978-1-4920-3684-5"));
        assertThat(chapter.type()).isEqualTo("Chapter");
        assertThat(chapter.value("position")).isEqualTo("4");
        assertThat(chapter.value("pagination")).isEqualTo("33-80");
        assertThat(chapter.thing("publisher").value("name")).isEqualTo("Example Press");
        assertThat(chapter.has("identifier")).isFalse();
        Thing book = chapter.thing("isPartOf");
        assertThat(book.value("name")).isEqualTo("Networks");
        assertThat(book.value("isbn")).isEqualTo("978-1-4920-3684-5");
        assertThat(book.value("bookEdition")).isEqualTo("2");
    }

    @Test
    void aBookHasItsEditionAllIsbnsAndItsSeries() {
        EntryDetails details = details(
                        NONE.withSeries("Networks").withVolume("3").withEdition("2"))
                .toBuilder()
                .identifiers(List.of(new Identifier(Scheme.ISBN, "978-0-306-40615-7")))
                .build();
        Thing book = thing(Book.of(details).withIsbn("978-1-4920-3684-5"));
        assertThat(book.values("isbn")).containsExactly("978-1-4920-3684-5", "978-0-306-40615-7");
        assertThat(book.value("bookEdition")).isEqualTo("2");
        assertThat(book.value("position")).isEqualTo("3");
        assertThat(book.thing("isPartOf").type()).isEqualTo("BookSeries");
    }

    @Test
    void aThesisHasItsInstitutionAndDegree() {
        Thing thesis =
                thing(Thesis.of(details(NONE)).withInstitution("UC Irvine").withDegree("PhD"));
        assertThat(thesis.type()).isEqualTo("Thesis");
        assertThat(thesis.thing("sourceOrganization").value("name")).isEqualTo("UC Irvine");
        assertThat(thesis.value("inSupportOf")).isEqualTo("PhD");
    }

    private static EntryDetails details(PublicationDetails publication) {
        return EntryDetails.of("work", "A work").publicationDetails(publication).build();
    }

    private static Thing thing(Entry entry) {
        return LinkedData.of(entry).work("A work");
    }
}
