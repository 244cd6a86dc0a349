package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableHeaderTest {

    private static final String HEADER = "| Name   | No. |\n| ------ | --: |\n";

    @ParameterizedTest
    @CsvSource({
        "| a | 1 |, | a      |   1 |",
        "|a|1|, | a      |   1 |",
        "| longer than | 1234 |, | longer than | 1234 |",
        "| |  |, |        |     |",
        "| a\\|b | 1 |, | a\\|b   |   1 |",
        "| \u72ac | \uD83D\uDC36 |, | \u72ac     |  \uD83D\uDC36 |",
        "| e\u0301 | 1 |, | e\u0301      |   1 |",
        "| a |, | a |",
    })
    void alignsRows(String row, String aligned) {
        assertThat(header(HEADER).orElseThrow().aligned(row)).isEqualTo(aligned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Name | No. |\n| ---- | --- |\n",
                "| Name   | No. |\n|---|---|\n",
                "Name   | No.\n------ | ---\n",
                "| Name   | No. |\n| ------ | ----- |\n"
            })
    void leavesRowsAloneIfTheHeaderIsNotAligned(String lines) {
        TableHeader header = header(lines).orElseThrow();
        assertThat(header.columns()).isEqualTo(2);
        assertThat(header.isAligned()).isFalse();
        assertThat(header.aligned("| a | 1 |")).isEqualTo("| a | 1 |");
    }

    @Test
    void removesTheSpacesAroundCells() {
        assertThat(header(HEADER).orElseThrow().unpadded("|  {title}     ||")).isEqualTo("| {title} |  |");
    }

    @Test
    void isAboveAnEntryInTheNextLine() {
        assertThat(header("Words.\n\nMore words.\n" + HEADER)).isPresent();
        assertThat(header(HEADER + "| free | text |\n")).isPresent();
        assertThat(header(HEADER + "\n")).isEmpty();
        assertThat(header("| Name | No. |\n| --- |\n")).isEmpty();
        assertThat(header("Name\n---\n")).isEmpty();
    }

    @Test
    void staysThatOfTheRowsBelow() {
        Optional<TableHeader> above = header(HEADER);
        assertThat(TableHeader.at(above, "")).isEqualTo(above);
        assertThat(TableHeader.at(above, "| free | text |\n")).isEqualTo(above);
        assertThat(TableHeader.at(above, "\n")).isEmpty();
        assertThat(TableHeader.at(above, "\nWords.\n")).isEmpty();
    }

    @Test
    void escapesVerticalLinesOfCells() {
        assertThat(TableHeader.cell("a|b\\|c\nd")).isEqualTo("a\\|b\\|c d");
    }

    private static Optional<TableHeader> header(String lines) {
        return TableHeader.at(Optional.empty(), lines);
    }
}
