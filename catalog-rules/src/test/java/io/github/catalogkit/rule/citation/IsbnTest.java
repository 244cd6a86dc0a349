package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-3-16-148410-0",
                "9783161484100",
                "978 3 16 148410 0",
                "0-306-40615-2",
                "0306406152",
                "0-8044-2957-X",
                "979-10-90636-07-1",
                "9781492036845",
            })
    void acceptsAValidIsbn(String isbn) {
        assertThat(Isbn.problem(isbn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "978-3-16-148410-1, 978-3-16-148410-0",
        "9781492036844, 9781492036845",
        "0-306-40615-5, 0-306-40615-2",
        "0-8044-2957-0, 0-8044-2957-X",
    })
    void rejectsAWrongCheckDigit(String isbn, String expected) {
        assertThat(Isbn.problem(isbn))
                .map(Violation::toString)
                .contains("ends with " + isbn.charAt(isbn.length() - 1)
                        + " instead of the check digit " + expected.charAt(expected.length() - 1) + "; write "
                        + expected
                        + ", or fix a digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "9773161484100", "978316148410X", "X306406152", "ISBN", "", "978-3-16-148410"})
    void rejectsAWrongNumberOfDigits(String isbn) {
        assertThat(Isbn.problem(isbn))
                .map(Violation::toString)
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("is not a valid ISBN; write 10 digits"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISBN 0306406152",
                "isbn: 0306406152",
                "ISBN-10 0306406152",
                "urn:isbn:0306406152",
                "ISBN 0306406152."
            })
    void rejectsTextAroundTheIsbn(String isbn) {
        assertThat(Isbn.problem(isbn)).map(Violation::toString).contains("is more than the ISBN; write 0306406152");
    }

    @Test
    void reportsTheIsbnOfABook() {
        assertThat(Inspected.by(new Isbn(), Book.of(MAGLEV).withIsbn("123")))
                .containsExactly(
                        "isbn: the ISBN \"123\" is not a valid ISBN; write 10 digits, or 13 that start with 978 or 979, such as 978-3-16-148410-0");
    }

    @Test
    void reportsTheIsbnOfTheCompanionBook() {
        Catalog catalog =
                Catalog.of("example", "Example").withCompanion(Book.of(MAGLEV).withIsbn("9781492036844"));
        assertThat(Inspected.by(new Isbn(), catalog)).hasSize(1);
    }
}
