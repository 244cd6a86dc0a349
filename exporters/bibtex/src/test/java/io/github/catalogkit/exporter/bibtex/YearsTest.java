package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.value.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years before the common era: in words for classic BibTeX, and as ISO 8601 counts them for biblatex. */
class YearsTest {

    @ParameterizedTest
    @CsvSource({
        "0001, 1",
        "0000, 1 BCE",
        "0000~, ca. 1 BCE",
        "-0001, 2 BCE",
        "-0534-03-04, 535 BCE",
        "-0534/0000, 535 BCE–1 BCE",
        "-0001/0001, 2 BCE–1",
    })
    void areInWordsInBibtex(String date, String year) {
        assertThat(BibtexFile.of(talk(date)).field("x", "year")).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"0001", "0000", "0000~", "-0001", "-0534-03-04", "-0534/0000"})
    void areInIso8601InBiblatex(String date) {
        assertThat(BibtexFile.biblatex(talk(date)).field("x", "date")).contains(date);
    }

    @Test
    void areInWordsAfterTheNameOfAnEvent() {
        Talk talk = talk("-0050").withEvent(Event.of("Council").withDate("-0052"));
        assertThat(BibtexFile.of(talk).field("x", "howpublished")).contains("Video, Council 53 BCE");
    }

    private static Talk talk(String date) {
        return Talk.of(EntryDetails.of("x", "X")
                .url("https://example.org/")
                .published(date)
                .build());
    }
}
