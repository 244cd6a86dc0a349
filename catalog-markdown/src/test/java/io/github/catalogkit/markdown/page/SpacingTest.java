package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.page.Spacing.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    private final Spacing spacing = new Spacing(Style.builder()
            .blanksBeforeHeading(3)
            .blanksAfterHeading(2)
            .blanksBetweenEntries(4)
            .build());

    @ParameterizedTest
    @CsvSource({
        "EDGE, HEADING, 0",
        "ENTRY, EDGE, 0",
        "ENTRY, HEADING, 3",
        "HEADING, HEADING, 3",
        "HEADING, ENTRY, 2",
        "ENTRY, ENTRY, 4"
    })
    void separatesLinesByTheBlankLinesOfTheStyle(Line first, Line second, int blankLines) {
        assertThat(spacing.between(first, List.of(), second)).isEqualTo("\n".repeat(blankLines));
    }

    @Test
    void separatesTextByTheSameBlankLines() {
        assertThat(spacing.between(Line.HEADING, List.of("text"), Line.HEADING)).isEqualTo("\n\ntext\n\n\n\n");
    }

    @Test
    void separatesTextFromEntriesByOneBlankLine() {
        assertThat(spacing.between(Line.ENTRY, List.of("one", "two"), Line.ENTRY))
                .isEqualTo("\none\n\ntwo\n\n");
    }

    @Test
    void addsNothingAroundATextThatEndsWithALineBreak() {
        assertThat(spacing.between(Line.HEADING, List.of("text\n"), Line.ENTRY)).isEqualTo("text\n");
    }

    @Test
    void isEmptyForAnEmptyText() {
        assertThat(spacing.between(Line.HEADING, List.of(""), Line.ENTRY)).isEmpty();
    }

    @Test
    void endsTheLineOfATextBeforeATextWithALineBreak() {
        assertThat(spacing.between(Line.HEADING, List.of("one", "two\n"), Line.ENTRY))
                .isEqualTo("one\ntwo\n");
    }
}
