package io.github.catalogkit.exporter.csl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ItemsTest {

    private static final CslFile EVERYTHING = CslFile.of(SampleCatalogs.everything(), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            understanding-cni | post-weblog
            services          | article-magazine
            networks-book     | book
            course            | webpage
            survey            | dataset
            controllers       | webpage
            issue-44063       | webpage
            paper             | paper-conference
            journal-paper     | article-journal
            resource          | webpage
            pods-series       | webpage
            deck              | speech
            spec              | report
            talk              | speech
            flannel           | webpage
            tutorial          | webpage
            video             | motion_picture
            workshop          | speech
            """)
    void eachKindHasAType(String id, String type) {
        assertThat(EVERYTHING.text(id, "type")).isEqualTo(type);
    }

    @Test
    void softwareIsAWebPageWithAGenreByDefault() {
        assertThat(EVERYTHING.text("flannel", "genre")).isEqualTo("Software");
    }

    @Test
    void softwareHasItsOwnTypeIfConfigured() {
        CslFile file = CslFile.of(SampleCatalogs.everything(), Map.of("software-type", "software"));
        assertThat(file.text("flannel", "type")).isEqualTo("software");
        assertThat(file.item("flannel").has("genre")).isFalse();
        assertThat(file.text("resource", "type")).isEqualTo("webpage");
    }

    @Test
    void aConferencePaperHasItsProceedingsAndItsEvent() {
        assertThat(EVERYTHING.text("paper", "container-title")).isEqualTo("Proceedings of NetConf");
        assertThat(EVERYTHING.text("paper", "event-title")).isEqualTo("NetConf");
        assertThat(EVERYTHING.text("paper", "event-place")).isEqualTo("Austin");
        assertThat(EVERYTHING.text("paper", "DOI")).isEqualTo("10.1000/182");
        assertThat(date("paper", "event-date")).isEqualTo("[[2017,12,6]]");
        assertThat(date("paper", "issued")).isEqualTo("[[2015,2]]");
    }

    @Test
    void aPaperWithAnArxivIdNamesTheArchive() {
        assertThat(EVERYTHING.text("paper", "archive")).isEqualTo("arXiv");
        assertThat(EVERYTHING.text("paper", "archive_location")).isEqualTo("1502.00001v2");
    }

    @Test
    void articlesAndPapersHaveAnIssn() {
        assertThat(EVERYTHING.text("journal-paper", "ISSN")).isEqualTo("0378-5955");
        assertThat(EVERYTHING.text("services", "ISSN")).isEqualTo("2049-3630");
    }

    @Test
    void aSpecificationHasItsPublisherNumberAndVersion() {
        assertThat(EVERYTHING.text("spec", "genre")).isEqualTo("Specification");
        assertThat(EVERYTHING.text("spec", "publisher")).isEqualTo("IETF");
        assertThat(EVERYTHING.text("spec", "number")).isEqualTo("RFC 3986");
        assertThat(EVERYTHING.text("spec", "version")).isEqualTo("1.0");
    }

    @Test
    void aBookHasItsPublisherAndIsbnButNoVersion() {
        assertThat(EVERYTHING.text("networks-book", "publisher")).isEqualTo("Example Press");
        assertThat(EVERYTHING.text("networks-book", "ISBN")).isEqualTo("978-1-4920-3684-5");
        assertThat(EVERYTHING.item("networks-book").has("version")).isFalse();
    }

    @Test
    void anIssueHasItsTrackerAndNumber() {
        CslFile file = CslFile.of(
                Issue.of(details().url("https://github.com/a/b/issues/7").build())
                        .withTracker("a/b")
                        .withNumber("7"));
        assertThat(file.text("x", "genre")).isEqualTo("Issue");
        assertThat(file.text("x", "publisher")).isEqualTo("GitHub");
        assertThat(file.text("x", "container-title")).isEqualTo("a/b");
        assertThat(file.text("x", "number")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018       | [[2018]]
            2018-03    | [[2018,3]]
            2018-03-04 | [[2018,3,4]]
            """)
    void aDateHasItsKnownParts(String date, String parts) {
        CslFile file =
                CslFile.of(Article.of(details().published(date).accessed(date).build()));
        assertThat(file.item("x").at("/issued/date-parts")).hasToString(parts);
        assertThat(file.item("x").at("/accessed/date-parts")).hasToString(parts);
    }

    @Test
    void anApostropheInAUrlIsPercentEncoded() {
        CslFile file = CslFile.of(Article.of(
                EntryDetails.of("x", "X").url("https://example.org/it's").build()));
        assertThat(file.text("x", "URL")).isEqualTo("https://example.org/it%27s");
    }

    @Test
    void joinsTagsAsKeywordsWithCommas() {
        CslFile file =
                CslFile.of(Article.of(details().tags("cni", "network policy").build()));
        assertThat(file.text("x", "keyword")).isEqualTo("cni, network policy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mark Betz            | {"family":"Betz","given":"Mark"}
            Ludwig van Beethoven | {"family":"van Beethoven","given":"Ludwig"}
            Ada de la Cruz       | {"family":"de la Cruz","given":"Ada"}
            Jean de La Fontaine  | {"family":"La Fontaine","given":"Jean de"}
            Sammy Davis, Jr.     | {"family":"Davis","given":"Sammy","suffix":"Jr."}
            Plato                | {"literal":"Plato"}
            """)
    void splitsNamesOfPersonsAndKeepsTheirParticles(String name, String parts) {
        assertThat(author(PersonAuthor.of(name))).isEqualTo(parts);
    }

    @Test
    void keepsTheNameOfAnOrganizationWhole() {
        assertThat(author(OrganizationAuthor.of("Barnes and Noble, Inc.")))
                .isEqualTo("{\"literal\":\"Barnes and Noble, Inc.\"}");
    }

    /** As programs print them: CSL has no year 0, and they print -301 as 301 BCE. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0001        | [[1]]
            0000        | [[-1]]
            -0001       | [[-2]]
            -0534-03-04 | [[-535,3,4]]
            -0001/0001  | [[-2],[1]]
            """)
    void countsYearsBeforeTheCommonEraFromOne(String date, String parts) {
        CslFile file = CslFile.of(Article.of(details().published(date).build()));
        assertThat(file.item("x").at("/issued/date-parts")).hasToString(parts);
    }

    private static String author(Author author) {
        CslFile file = CslFile.of(Article.of(details().author(author).build()));
        return file.item("x").at("/author/0").toString();
    }

    private static String date(String id, String member) {
        return EVERYTHING.item(id).at("/" + member + "/date-parts").toString();
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("x", "X").url("https://example.org/x");
    }

    @Test
    void theStartOfANoteIsNotAMember() {
        assertThat(EVERYTHING.text("flannel", "note")).startsWith("archived\u2060: its maintainers moved on");
    }
}
