package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the fields of rows of lists with those that a person read. */
class FieldExtractionTest {

    private static final List<LabeledRow> ITEMS = LabeledRow.of("entries.tsv");
    private static final List<LabeledRow> ROWS = LabeledRow.of("fields.tsv");
    private static final FieldScores OF_ITEMS = new FieldScores(ITEMS);
    private static final FieldScores OF_ROWS = new FieldScores(ROWS);

    @BeforeAll
    static void print() {
        System.out.println("200 items of ten lists\n" + OF_ITEMS);
        OF_ITEMS.misses().forEach(System.out::println);
        System.out.println("300 rows, also of tables, quotations, labels and badges\n" + OF_ROWS);
        OF_ROWS.misses().forEach(System.out::println);
    }

    @Test
    void hasTwoHundredItemsOfTenLists() {
        assertThat(ITEMS).hasSize(200);
        assertThat(OF_ITEMS.lists()).hasSize(10);
    }

    @Test
    void hasThreeHundredOtherRowsOfTwentyLists() {
        assertThat(ROWS).hasSize(300);
        assertThat(OF_ROWS.lists()).hasSize(20);
        assertThat(ROWS.stream().map(LabeledRow::location))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        ITEMS.stream().map(LabeledRow::location).toList());
    }

    @ParameterizedTest
    @CsvSource({"title, 99", "url, 99", "description, 95", "authors, 99", "links, 99"})
    void readsTheFieldsOfItems(String field, double percent) {
        assertScore(OF_ITEMS.of(field), percent);
    }

    @ParameterizedTest
    @CsvSource({"title, 98", "url, 98", "description, 95", "authors, 95", "links, 97", "marks, 95", "facts, 95"})
    void readsTheFieldsOfRows(String field, double percent) {
        assertScore(OF_ROWS.of(field), percent);
    }

    private static void assertScore(Score score, double percent) {
        assertThat(score.there()).as("%s", score).isPositive();
        assertThat(100 * score.precision()).as("%s", score).isGreaterThanOrEqualTo(percent);
        assertThat(100 * score.recall()).as("%s", score).isGreaterThanOrEqualTo(percent);
    }
}
