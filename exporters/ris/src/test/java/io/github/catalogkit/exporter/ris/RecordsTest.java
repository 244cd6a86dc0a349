package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PublicationDetails;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecordsTest {

    private static final RisFile EVERYTHING = RisFile.of(SampleCatalogs.everything(), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            understanding-cni | BLOG
            services          | MGZN
            networks-book     | BOOK
            course            | ELEC
            survey            | DATA
            controllers       | ELEC
            issue-44063       | ELEC
            paper             | CONF
            journal-paper     | JOUR
            resource          | ELEC
            pods-series       | ELEC
            deck              | SLIDE
            spec              | RPRT
            talk              | SLIDE
            flannel           | COMP
            tutorial          | ELEC
            video             | VIDEO
            workshop          | SLIDE
            google-oracle     | CASE
            packet-patent     | PAT
            elements          | MANSCPT
            """)
    void eachKindHasAType(String key, String type) {
        assertThat(EVERYTHING.record(key).value("TY")).isEqualTo(type);
        assertThat(EVERYTHING.reference(key).getType()).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            course      | Course
            issue-44063 | Issue 44063
            pods-series | Series
            deck        | Slides
            spec        | Specification
            talk        | Video
            tutorial    | Tutorial
            workshop    | Workshop
            """)
    void writesTheTypeOfWorkIfTheTypeIsGeneric(String key, String typeOfWork) {
        assertThat(EVERYTHING.record(key).value("M3")).isEqualTo(typeOfWork);
    }

    @Test
    void anArticleIsInItsBlogAndAPaperInItsJournal() {
        assertThat(EVERYTHING.record("understanding-cni").value("T2")).isEqualTo("Example Blog");
        assertThat(EVERYTHING.record("journal-paper").value("T2")).isEqualTo("Journal of Networks");
    }

    @Test
    void aConferencePaperHasItsEventItsPlaceAndItsProceedings() {
        RisLines paper = EVERYTHING.record("paper");
        assertThat(paper.value("T2")).isEqualTo("NetConf");
        assertThat(paper.value("CY")).isEqualTo("Austin");
        assertThat(paper.value("C3")).isEqualTo("Proceedings of NetConf");
        assertThat(paper.value("DO")).isEqualTo("10.1000/182");
    }

    @Test
    void aPaperWithAnArxivIdNamesTheArchive() {
        assertThat(EVERYTHING.record("paper").value("DB")).isEqualTo("arXiv");
        assertThat(EVERYTHING.record("paper").value("AN")).isEqualTo("1502.00001v2");
    }

    @Test
    void articlesAndPapersHaveAnIssn() {
        assertThat(EVERYTHING.record("journal-paper").value("SN")).isEqualTo("0378-5955");
        assertThat(EVERYTHING.record("services").value("SN")).isEqualTo("2049-3630");
    }

    @Test
    void theIssnOfProceedingsWouldBeTakenForAnIsbn() {
        Paper paper = Paper.of(details().build())
                .withEvent(Event.of("NetConf"))
                .withPublication("Proceedings")
                .withIssn("0378-5955");
        assertThat(RisFile.of(paper).record("x").tags()).doesNotContain("SN");
        Article article = Article.of(details().build()).withIssn("2049-3630");
        assertThat(RisFile.of(article).record("x").tags()).doesNotContain("SN");
    }

    @Test
    void omitsTheIssnOfAReport() {
        Paper paper = Paper.of(details().build()).withIssn("0378-5955");
        assertThat(RisFile.of(paper).record("x").tags()).doesNotContain("SN");
    }

    @Test
    void aTalkHasItsEventWithPlaceAndDate() {
        RisLines talk = EVERYTHING.record("talk");
        assertThat(talk.value("T2")).isEqualTo("NetConf");
        assertThat(talk.value("CY")).isEqualTo("Austin");
        assertThat(talk.value("DA")).isEqualTo("2017/12/06/");
        assertThat(talk.tags()).doesNotContain("C3");
    }

    @Test
    void aSpecificationHasItsInstitutionNumberAndVersion() {
        RisLines specification = EVERYTHING.record("spec");
        assertThat(specification.value("PB")).isEqualTo("IETF");
        assertThat(specification.value("SN")).isEqualTo("RFC 3986");
        assertThat(specification.value("ET")).isEqualTo("1.0");
    }

    @Test
    void aBookHasItsPublisherAndIsbn() {
        assertThat(EVERYTHING.record("networks-book").value("PB")).isEqualTo("Example Press");
        assertThat(EVERYTHING.record("networks-book").value("SN")).isEqualTo("978-1-4920-3684-5");
    }

    @Test
    void anIssueHasItsTracker() {
        RisLines issue = RisFile.of(Issue.of(
                                details().url("https://github.com/a/b/issues/7").build())
                        .withTracker("a/b"))
                .record("x");
        assertThat(issue.value("T2")).isEqualTo("a/b");
        assertThat(issue.value("M3")).isEqualTo("Issue");
        assertThat(issue.value("PB")).isEqualTo("GitHub");
    }

    @Test
    void aDataSetHasItsVersion() {
        assertThat(RisFile.of(Dataset.of(details().build()).withVersion("2"))
                        .record("x")
                        .value("ET"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"2018,2018///", "2018-03,2018/03//", "2018-03-04,2018/03/04/", "0999,0999///"})
    void aPartialDateHasThreeSlashes(String date, String encoded) {
        RisLines dated =
                RisFile.of(Article.of(details().published(date).build())).record("x");
        assertThat(dated.value("DA")).isEqualTo(encoded);
        assertThat(dated.value("PY")).isEqualTo(date.substring(0, 4));
    }

    @Test
    void writesTheAccessDateOnlyWithADate() {
        Article undated = Article.of(details().accessed("2026-11-23").build());
        Article dated =
                Article.of(details().accessed("2026-11-23").published("2018").build());
        assertThat(RisFile.of(undated).record("x").tags()).doesNotContain("Y2", "PY", "DA");
        assertThat(RisFile.of(dated).record("x").value("Y2")).isEqualTo("2026/11/23/");
    }

    @Test
    void theDateOfTheVisitIsANoteForProgramsWithoutATagForIt() {
        Article undated = Article.of(details().accessed("2026-11-23").build());
        assertThat(RisFile.of(undated).record("x").value("U1")).isEqualTo("Accessed 2026-11-23");
        assertThat(RisFile.of(Article.of(details().build())).record("x").tags()).doesNotContain("U1");
    }

    @Test
    void omitsTheLanguageOfSoftware() {
        assertThat(RisFile.of(Article.of(details().language("de").build()))
                        .record("x")
                        .value("LA"))
                .isEqualTo("de");
        assertThat(RisFile.of(Tool.of(details().language("de").build()))
                        .record("x")
                        .tags())
                .doesNotContain("LA");
    }

    @Test
    void writesEachTagAsAKeywordWithoutSemicolons() {
        RisFile file = RisFile.of(Paper.of(details().tags("cni", "a; b", "c, d").build()));
        assertThat(file.record("x").values("KW")).containsExactly("cni", "a, b", "c, d");
        assertThat(file.reference("x").getKeywords()).containsExactly("cni", "a, b", "c, d");
    }

    @Test
    void writesTheDescriptionAsAPlainTextAbstract() {
        assertThat(EVERYTHING.record("flannel").value("AB"))
                .isEqualTo("gives a sub-net to each kubelet (100% of them)");
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("x", "X").url("https://example.org/x");
    }

    @Test
    void aCaseHasItsDocketNumberAndAPatentItsOffice() {
        assertThat(EVERYTHING.record("google-oracle").value("SV")).isEqualTo("18-956");
        assertThat(EVERYTHING.record("packet-patent").value("A2")).isEqualTo("USPTO");
    }

    @Test
    void aDateThatIsMoreThanADayIsInTheNoteToo() {
        assertThat(EVERYTHING.record("netconf").value("N1")).isEqualTo("Date: 2017-12-06 to 2017-12-08");
        assertThat(EVERYTHING.record("elements").value("N1")).isEqualTo("Date: ca. 301 BCE");
        assertThat(EVERYTHING.record("elements").values("DA")).isEmpty();
        Resource range = Resource.of(EntryDetails.of("range", "Range")
                .url("https://example.org/")
                .published("-0534/-0300~")
                .build());
        assertThat(RisFile.of(range).record("range").value("N1")).isEqualTo("Date: 535 BCE to ca. 301 BCE");
    }

    @ParameterizedTest
    @CsvSource({"0000, 1 BCE", "-0001-05, 2 BCE", "0000/0001, 1 BCE to 0001"})
    void aYearBeforeTheCommonEraIsOnlyInTheNote(String date, String note) {
        Resource old = Resource.of(EntryDetails.of("old", "Old")
                .url("https://example.org/")
                .published(date)
                .build());
        assertThat(RisFile.of(old).record("old").value("N1")).isEqualTo("Date: " + note);
        assertThat(RisFile.of(old).record("old").values("PY")).isEmpty();
        assertThat(RisFile.of(old).record("old").values("DA")).isEmpty();
    }

    @Test
    void aValueWithoutATagIsInTheNote() {
        Dataset data = Dataset.of(EntryDetails.of("data", "Data")
                        .url("https://example.org/data")
                        .publicationDetails(
                                PublicationDetails.none().withEdition("2").withArticleNumber("e50"))
                        .build())
                .withVersion("1.0");
        assertThat(RisFile.of(data).record("data").value("N1")).isEqualTo("Number: e50; Edition: 2");
    }
}
