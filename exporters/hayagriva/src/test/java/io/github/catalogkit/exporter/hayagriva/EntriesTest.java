package io.github.catalogkit.exporter.hayagriva;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntriesTest {

    private static final HayagrivaFile EVERYTHING = HayagrivaFile.of(SampleCatalogs.everything(), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            understanding-cni | article
            services          | article
            networks-book     | book
            course            | web
            survey            | repository
            controllers       | web
            issue-44063       | thread
            paper             | article
            journal-paper     | article
            resource          | web
            pods-series       | web
            deck              | article
            spec              | report
            talk              | article
            flannel           | repository
            tutorial          | web
            video             | video
            workshop          | article
            """)
    void eachKindHasAType(String id, String type) {
        assertThat(EVERYTHING.get(id, "type")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            understanding-cni | parent.type   | blog
            understanding-cni | parent.title  | Example Blog
            pods              | parent.type   | blog
            services          | parent.type   | periodical
            services          | parent.title  | Example Magazine
            journal-paper     | parent.type   | periodical
            journal-paper     | parent.title  | Journal of Networks
            pods-series       | parent.type   | web
            issue-44063       | parent.type   | web
            issue-44063       | parent.title  | kubernetes/kubernetes
            paper             | parent.0.type | proceedings
            paper             | parent.1.type | conference
            talk              | parent.type   | conference
            """)
    void whatItAppearedInIsAParent(String id, String path, String value) {
        assertThat(EVERYTHING.get(id, path)).isEqualTo(value);
    }

    @Test
    void aPaperHasItsProceedingsAndItsEvent() {
        assertThat(EVERYTHING.get("paper", "parent.0.title")).isEqualTo("Proceedings of NetConf");
        assertThat(EVERYTHING.get("paper", "parent.1"))
                .isEqualTo(
                        Map.of("type", "conference", "title", "NetConf", "date", "2017-12-06", "location", "Austin"));
        assertThat(EVERYTHING.get("paper", "date")).isEqualTo("2015-02");
    }

    @Test
    void aPresentationWithoutAnEventIsOfNoSpecialType() {
        HayagrivaFile file = HayagrivaFile.of(Slides.of(details().build()));
        assertThat(file.get("x", "type")).isEqualTo("misc");
        assertThat(file.get("x", "genre")).isEqualTo("Slides");
        assertThat(file.find("x", "parent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paper         | doi     | 10.1000/182
            paper         | arxiv   | 1502.00001v2
            networks-book | isbn    | 978-1-4920-3684-5
            journal-paper | issn    | 0378-5955
            spec          | serial  | RFC 3986
            spec          | version | 1.0
            survey        | version | 2
            """)
    void identifiersNumbersAndVersionsAreSerialNumbers(String id, String name, String value) {
        assertThat(EVERYTHING.get(id, "serial-number." + name)).isEqualTo(value);
    }

    @Test
    void whoPublishedItIsThePublisher() {
        assertThat(EVERYTHING.get("networks-book", "publisher")).isEqualTo("Example Press");
        assertThat(EVERYTHING.get("spec", "publisher")).isEqualTo("IETF");
        assertThat(EVERYTHING.get("course", "publisher")).isEqualTo("Example University");
    }

    @Test
    void theGenreSaysWhatTheTypeDoesNot() {
        assertThat(EVERYTHING.get("spec", "genre")).isEqualTo("Specification");
        assertThat(EVERYTHING.get("talk", "genre")).isEqualTo("Video");
        assertThat(EVERYTHING.get("survey", "genre")).isEqualTo("Data set");
        assertThat(EVERYTHING.find("flannel", "genre")).isEmpty();
        HayagrivaFile file = HayagrivaFile.of(
                Issue.of(details().url("https://github.com/a/b/issues/7").build()));
        assertThat(file.get("x", "genre")).isEqualTo("Issue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-03", "2018-03-04"})
    void aDateHasThePartsThatAreKnown(String date) {
        HayagrivaFile file = HayagrivaFile.of(
                Article.of(details().published(date).accessed(date).build()));
        assertThat(file.get("x", "date")).isEqualTo(date);
        assertThat(file.get("x", "url")).isEqualTo(Map.of("value", "https://example.org/x", "date", date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "zh-Hans", "zh-Hant-TW", "es-419", "gsw", "sl-rozaj", "de-1996"})
    void aLanguageIsWritten(String language) {
        HayagrivaFile file =
                HayagrivaFile.of(Article.of(details().language(language).build()));
        assertThat(file.get("x", "language")).isEqualTo(language);
    }

    /** At which Hayagriva would reject the whole file. */
    @ParameterizedTest
    @ValueSource(strings = {"x-klingon", "de-u-co-phonebk", "zh-yue-HK", "i-default", "", "deutsch und mehr"})
    void omitsALanguageThatHayagrivaRejects(String language) {
        HayagrivaFile file =
                HayagrivaFile.of(Article.of(details().language(language).build()));
        assertThat(file.find("x", "language")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "y", "null", "1e3", "0x1f", "007", "2018", "true"})
    void aKeyIsATextWhateverItLooksLike(String id) {
        HayagrivaFile file = HayagrivaFile.of(
                Article.of(EntryDetails.of(id, "X").url("https://example.org/x").build()));
        assertThat(file.keys()).containsExactly(id);
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("x", "X").url("https://example.org/x");
    }

    /** Hayagriva counts years as ISO 8601 does: 1 BCE is the year 0. */
    @ParameterizedTest
    @CsvSource({
        "0001, 0001",
        "0000, 0000",
        "-0001, -0001",
        "-0534-03-04, -0534-03-04",
        "-0001/0001, -0001",
        "0000~, ~0000"
    })
    void countsAYearZero(String date, String written) {
        HayagrivaFile file =
                HayagrivaFile.of(Article.of(details().published(date).build()));
        assertThat(file.get("x", "date")).isEqualTo(written);
    }

    @Test
    void aValueWithoutAFieldIsInTheNote() {
        assertThat(EVERYTHING.get("Lovelace:2016/routing", "note")).isEqualTo("Series: Networks in Practice");
        assertThat(EVERYTHING.get("netconf", "note")).isEqualTo("Event place: Austin");
    }
}
