package io.github.catalogkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"1, 9, 2, 1", "2, 1, 2, 3", "9, 1, 10, 1"})
    void isOrderedByLineAndColumn(int line, int column, int nextLine, int nextColumn) {
        Position first = new Position(line, column);
        Position second = new Position(nextLine, nextColumn);
        assertThat(first).isLessThan(second);
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void hasAStringOfLineAndColumn() {
        assertThat(new Position(12, 3)).hasToString("12:3");
    }
}
