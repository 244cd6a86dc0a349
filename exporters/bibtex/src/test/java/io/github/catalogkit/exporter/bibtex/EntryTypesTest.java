package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntryTypesTest {

    private static final BibtexFile EVERYTHING = BibtexFile.of(SampleCatalogs.everything());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            understanding-cni | Blog post, Example Blog
            course            | Course, Example University
            survey            | Data set
            controllers       | Web page, Kubernetes
            issue-44063       | Issue kubernetes/kubernetes#44063
            resource          | Web page
            pods-series       | Series, Example Magazine
            deck              | Slides, LinuxCon
            talk              | Video, NetConf 2017, Austin
            flannel           | Software
            tutorial          | Tutorial
            video             | Video
            workshop          | Workshop, NetConf 2017, Austin
            """)
    void anEntryWithoutATypeIsMiscWithHowItWasPublished(String key, String howPublished) {
        assertThat(EVERYTHING.type(key)).isEqualTo("misc");
        assertThat(EVERYTHING.text(key, "howpublished")).isEqualTo(howPublished);
    }

    @Test
    void anIssueOnGithubIsAGithubIssue() {
        Issue issue = Issue.of(details().url("https://github.com/a/b/issues/7").build());
        assertThat(BibtexFile.of(issue).field("x", "howpublished")).contains("GitHub issue");
        assertThat(BibtexFile.of(issue.withTracker("a/b").withNumber("7")).text("x", "howpublished"))
                .isEqualTo("GitHub issue a/b#7");
        assertThat(BibtexFile.of(issue.withTracker("a/b")).field("x", "howpublished"))
                .contains("GitHub issue a/b");
    }

    @Test
    void aBookHasItsPublisherAndIsbn() {
        assertThat(EVERYTHING.type("networks-book")).isEqualTo("book");
        assertThat(EVERYTHING.fields("networks-book"))
                .containsExactly("author", "title", "publisher", "year", "url", "isbn");
    }

    @Test
    void aBookWithoutAuthorPublisherOrYearIsMisc() {
        Book nameless = Book.of(details().published("2018").build()).withPublisher("Press");
        Book undated = Book.of(details().author(PersonAuthor.of("Ada Lovelace")).build())
                .withPublisher("Press");
        Book unpublished = Book.of(details()
                        .published("2018")
                        .author(PersonAuthor.of("Ada Lovelace"))
                        .build())
                .withIsbn("9781492036845");
        assertThat(BibtexFile.of(nameless).type("x")).isEqualTo("misc");
        assertThat(BibtexFile.of(undated).field("x", "howpublished")).contains("Book, Press");
        assertThat(BibtexFile.of(unpublished).field("x", "howpublished")).contains("Book, ISBN 9781492036845");
    }

    @Test
    void aPaperOfAnEventIsInItsProceedings() {
        Paper paper = Paper.of(details().build()).withEvent(Event.of("NetConf").withDate("2015-02-14"));
        assertThat(BibtexFile.of(paper).type("x")).isEqualTo("inproceedings");
        assertThat(BibtexFile.of(paper).text("x", "booktitle")).isEqualTo("NetConf 2015");
        assertThat(BibtexFile.of(paper.withPublication("Proceedings")).text("x", "booktitle"))
                .isEqualTo("Proceedings");
    }

    @Test
    void aPaperWithoutAnEventIsInItsJournal() {
        Paper paper = Paper.of(details().build()).withPublication("Journal");
        assertThat(BibtexFile.of(paper).type("x")).isEqualTo("article");
        assertThat(BibtexFile.of(paper).field("x", "journal")).contains("Journal");
    }

    @Test
    void aPaperHasTheIssnOfItsJournalOrProceedings() {
        Paper paper = Paper.of(details().build()).withPublication("Journal").withIssn("0378-5955");
        assertThat(BibtexFile.of(paper).field("x", "issn")).contains("0378-5955");
        assertThat(BibtexFile.of(paper.withEvent(Event.of("NetConf"))).field("x", "issn"))
                .contains("0378-5955");
    }

    @Test
    void aPaperWithAnArxivIdIsAnEprint() {
        BibtexFile file = BibtexFile.of(Paper.of(details().build()).withArxiv("hep-th/9901001v2"));
        assertThat(file.field("x", "eprint")).contains("hep-th/9901001v2");
        assertThat(file.field("x", "archiveprefix")).contains("arXiv");
        assertThat(file.field("x", "eprinttype")).contains("arxiv");
    }

    @Test
    void anArticleInAMagazineHasItsIssn() {
        BibtexFile file =
                magazine(details().author(PersonAuthor.of("Ada Lovelace")).published("2018"));
        assertThat(file.type("x")).isEqualTo("article");
        assertThat(file.field("x", "journal")).contains("Magazine");
        assertThat(file.field("x", "issn")).contains("2049-3630");
    }

    @Test
    void anArticleInAMagazineWithoutAuthorOrYearIsMisc() {
        assertThat(magazine(details().published("2018")).type("x")).isEqualTo("misc");
        assertThat(magazine(details().author(PersonAuthor.of("Ada Lovelace"))).field("x", "howpublished"))
                .contains("Magazine article, Magazine, ISSN 2049-3630");
    }

    @Test
    void anUnpublishedPaperIsMisc() {
        Paper paper = Paper.of(details().build()).withDoi("10.1000/a_b{c}");
        assertThat(BibtexFile.of(paper).type("x")).isEqualTo("misc");
        assertThat(BibtexFile.of(paper).field("x", "howpublished")).contains("Paper");
        assertThat(BibtexFile.of(paper).field("x", "doi")).contains("10.1000/a_b%7Bc%7D");
    }

    @Test
    void aSpecificationIsAReportOfItsOrganization() {
        assertThat(EVERYTHING.type("spec")).isEqualTo("techreport");
        assertThat(EVERYTHING.fields("spec"))
                .containsExactly("title", "type", "institution", "number", "version", "year", "month", "url");
    }

    @Test
    void aSpecificationWithoutAnOrganizationIsMisc() {
        Specification specification =
                Specification.of(details().url("https://example.org/").build()).withNumber("RFC 1");
        assertThat(BibtexFile.of(specification).type("x")).isEqualTo("misc");
        assertThat(BibtexFile.of(specification).field("x", "howpublished")).contains("Specification RFC 1");
    }

    @Test
    void aTalkHasTheDateOfItsEventByDefault() {
        Event event = Event.of("NetConf").withDate("2017-12");
        EntryDetailsBuilder details = details().url("https://example.org/");
        assertThat(BibtexFile.of(Talk.of(details.build()).withEvent(event)).field("x", "year"))
                .contains("2017");
        assertThat(BibtexFile.of(Talk.of(details.published("2018").build()).withEvent(event))
                        .fields("x"))
                .contains("year")
                .doesNotContain("month");
    }

    @Test
    void theDayOfADateIsAFieldOfItsOwn() {
        Article dated = Article.of(
                details().url("https://example.org/").published("2018-03-04").build());
        assertThat(BibtexFile.of(dated).field("x", "day")).contains("4");
        assertThat(EVERYTHING.fields("spec")).contains("month").doesNotContain("day");
    }

    @Test
    void thePlaceOfAnEventIsAnAddress() {
        assertThat(EVERYTHING.field("paper", "address")).contains("Austin");
        assertThat(EVERYTHING.field("talk", "address")).contains("Austin");
        assertThat(EVERYTHING.fields("deck")).doesNotContain("address");
    }

    @Test
    void tagsAreKeywords() {
        assertThat(EVERYTHING.field("understanding-cni", "keywords")).contains("cni, kubernetes");
    }

    @Test
    void omitsTheTextAroundTheTitle() {
        assertThat(EVERYTHING.field("controllers", "title")).contains("Ingress");
    }

    private static BibtexFile magazine(EntryDetailsBuilder details) {
        return BibtexFile.of(Article.of(details.url("https://example.org/").build())
                .withPublication("Magazine")
                .withIssn("2049-3630"));
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("x", "A title");
    }

    @Test
    void onlyAnArxivIdIsAnEprint() {
        assertThat(EVERYTHING.field("bbr", "note")).contains("Wikidata: Q42; PMID: 17170002");
        assertThat(EVERYTHING.fields("bbr")).doesNotContain("eprint", "eprinttype", "archiveprefix");
    }
}
