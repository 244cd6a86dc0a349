package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.vocabulary.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BiblatexExporterTest extends ExporterContract {

    private final BibtexFile everything = BibtexFile.of(exporter(), SampleCatalogs.everything(), Map.of());

    @Override
    protected CatalogExporter exporter() {
        return new BiblatexExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResources.read("everything.biblatex.bib"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("biblatex");
        assertThat(exporter().fileExtension()).isEqualTo("biblatex.bib");
        assertThat(exporter().mediaType()).isEqualTo("application/x-bibtex");
    }

    @Test
    void hasTheSameKeysAsClassicBibtex() {
        assertThat(everything.keys())
                .isEqualTo(BibtexFile.of(SampleCatalogs.everything()).keys());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            understanding-cni, online
            course,            online
            survey,            online
            controllers,       online
            issue-44063,       online
            resource,          online
            pods-series,       online
            tutorial,          online
            video,             online
            networks-book,     book
            paper,             inproceedings
            journal-paper,     article
            services,          article
            spec,              report
            flannel,           software
            deck,              unpublished
            talk,              unpublished
            workshop,          unpublished
            """)
    void hasTypesThatReadersSupport(String key, String type) {
        assertThat(everything.type(key)).isEqualTo(type);
    }

    @Test
    void hasADateInsteadOfYearAndMonth() {
        assertThat(everything.field("understanding-cni", "date")).contains("2018-03-04");
        assertThat(everything.field("paper", "date")).contains("2015-02");
        assertThat(everything.field("survey", "date")).contains("2018");
        assertThat(everything.fields("paper")).doesNotContain("year", "month");
    }

    @Test
    void aTalkHasFieldsOfItsEvent() {
        assertThat(everything.field("talk", "type")).contains("Video");
        assertThat(everything.text("talk", "eventtitle")).isEqualTo("NetConf");
        assertThat(everything.field("talk", "venue")).contains("Austin");
        assertThat(everything.field("talk", "date")).contains("2017-12-06");
    }

    @Test
    void theDateOfAnEventIsNotRepeated() {
        Event event = Event.of("NetConf").withDate("2017-12-06");
        EntryDetailsBuilder details = details().url("https://example.org/");
        assertThat(BibtexFile.biblatex(Talk.of(details.build()).withEvent(event))
                        .fields("x"))
                .contains("date")
                .doesNotContain("eventdate");
        assertThat(BibtexFile.biblatex(
                                Talk.of(details.published("2018").build()).withEvent(event))
                        .field("x", "eventdate"))
                .contains("2017-12-06");
    }

    @Test
    void aPaperNamesItsEventOnceIfItsProceedingsAreNotKnown() {
        Paper paper = Paper.of(details().build())
                .withEvent(Event.of("NetConf").withDate("2017-12").withPlace("Austin"));
        BibtexFile file = BibtexFile.biblatex(paper);
        assertThat(file.text("x", "booktitle")).isEqualTo("NetConf 2017");
        assertThat(file.field("x", "venue")).contains("Austin");
        assertThat(file.fields("x")).doesNotContain("eventtitle");
        assertThat(BibtexFile.biblatex(paper.withPublication("Proceedings")).text("x", "eventtitle"))
                .isEqualTo("NetConf");
    }

    @Test
    void aToolIsCalledSoftwareByTheKeyThatStylesTranslate() {
        assertThat(everything.field("flannel", "type")).contains("software");
    }

    @Test
    void anIssueOnGithubNamesGithubOnce() {
        Issue issue = Issue.of(details().url("https://github.com/a/b/issues/7").build())
                .withTracker("a/b")
                .withNumber("7");
        assertThat(BibtexFile.biblatex(issue).field("x", "organization")).contains("GitHub");
        assertThat(BibtexFile.biblatex(issue).text("x", "addendum")).isEqualTo("Issue a/b#7");
    }

    @Test
    void anUnpublishedPaperIsAReport() {
        Paper paper = Paper.of(details().build()).withDoi("10.1000/182");
        assertThat(BibtexFile.biblatex(paper).type("x")).isEqualTo("report");
        assertThat(BibtexFile.biblatex(paper).field("x", "type")).contains("Paper");
        assertThat(BibtexFile.biblatex(paper).field("x", "doi")).contains("10.1000/182");
    }

    @Test
    void anArticleInAMagazineHasASubtype() {
        assertThat(everything.field("services", "entrysubtype")).contains("magazine");
        assertThat(everything.field("services", "journaltitle")).contains("Example Magazine");
        assertThat(everything.field("services", "issn")).contains("2049-3630");
        assertThat(everything.fields("journal-paper")).contains("issn").doesNotContain("entrysubtype");
    }

    @Test
    void aPaperWithAnArxivIdIsAnEprint() {
        assertThat(everything.field("paper", "eprint")).contains("1502.00001v2");
        assertThat(everything.field("paper", "eprinttype")).contains("arxiv");
        assertThat(everything.fields("paper")).doesNotContain("archiveprefix");
    }

    @Test
    void anOrganizationWithAndInItsNameIsOneOrganization() {
        Specification specification =
                Specification.of(details().url("https://example.org/").build()).withOrganization("Barnes and Noble");
        assertThat(BibtexFile.biblatex(specification).field("x", "institution")).contains("{Barnes and Noble}");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,         english,    english
            en-US,      english,    american
            en-GB,      english,    british
            en-IE,      english,    english
            de-CH,      german,     nswissgerman
            de-Latn-AT, german,     naustrian
            pt-BR,      portuguese, brazilian
            nb,         norwegian,  norsk
            no-NO,      norwegian,  norsk
            sr-Cyrl-RS, serbian,    serbianc
            """)
    void aLanguageHasTheHyphenationOfItsRegion(String tag, String language, String langid) {
        BibtexFile file = BibtexFile.biblatex(
                Tool.of(details().url("https://example.org/").language(tag).build()));
        assertThat(file.field("x", "language")).contains(language);
        assertThat(file.field("x", "langid")).contains(langid);
    }

    @Test
    void aLanguageHasItsLatexName() {
        assertThat(everything.field("understanding-cni", "language")).contains("german");
        assertThat(everything.field("understanding-cni", "langid")).contains("ngerman");
        Tool klingon =
                Tool.of(details().url("https://example.org/").language("tlh").build());
        assertThat(BibtexFile.biblatex(klingon).field("x", "language")).contains("tlh");
        assertThat(BibtexFile.biblatex(klingon).fields("x")).doesNotContain("langid");
    }

    @Test
    void aTagWithACommaIsOneKeyword() {
        Tool tool = Tool.of(details()
                .url("https://example.org/")
                .tags("c++", "a, b")
                .author(PersonAuthor.of("Julia Evans"))
                .build());
        assertThat(BibtexFile.biblatex(tool).field("x", "keywords")).contains("c++, {a, b}");
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("x", "A title");
    }

    @Test
    void aValueWithoutAFieldIsInTheNote() {
        assertThat(everything.field("netconf", "note")).contains("Event place: Austin");
        BibtexFile paper = BibtexFile.biblatex(Paper.of(EntryDetails.of("paper", "A Paper")
                        .url("https://example.org/paper")
                        .publicationDetails(PublicationDetails.none().withEdition("2"))
                        .build())
                .withEvent(Event.of("NetConf")));
        assertThat(paper.fields("paper")).doesNotContain("edition");
        assertThat(paper.field("paper", "note")).contains("Edition: 2");
    }

    @Test
    void aPatentHasTheHyphenationOfItsLanguageOnly() {
        BibtexFile patent = BibtexFile.biblatex(Patent.of(EntryDetails.of("patent", "Un brevet")
                .url("https://example.org/patent")
                .language("fr")
                .build()));
        assertThat(patent.field("patent", "langid")).contains("french");
        assertThat(patent.fields("patent")).doesNotContain("language", "note");
    }

    @Test
    void theEditorsOfAReportAreInItsNote() {
        Author editor = PersonAuthor.of("Ada Lovelace").withRole(Role.EDITOR);
        BibtexFile file = BibtexFile.biblatex(
                Specification.of(EntryDetails.of("spec", "A Spec")
                        .url("https://example.org/spec")
                        .author(editor)
                        .build()),
                Resource.of(EntryDetails.of("page", "A Page")
                        .url("https://example.org/page")
                        .author(editor)
                        .build()));
        assertThat(file.field("spec", "note")).contains("Editor: Ada Lovelace");
        assertThat(file.field("page", "editor")).contains("Lovelace, Ada");
    }
}
