package io.github.catalogkit.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Quantity THREE = Quantity.seconds("", new Samples(List.of(3.0, 4.5, 3.0)));
    private static final Quantity TWO = Quantity.seconds("plain", new Samples(List.of(2.0, 1.5, 2.5)));

    @Test
    void comparesMediansAndTellsTheRatiosOfNeighbours() {
        assertThat(Row.times("x", THREE, TWO, Target.atMost(1.5)).cells())
                .containsExactly("x", "3.00 s", "2.00 s plain", "1.50", "1.20-3.00", "<= 1.50", "yes");
    }

    @Test
    void saysHowManyTimesAsFastSomethingIs() {
        assertThat(Row.speed("x", TWO, THREE, Target.atLeast(3)).cells())
                .containsExactly("x", "2.00 s plain", "3.00 s", "1.50", "1.20-3.00", ">= 3.00", "no");
    }

    @Test
    void isATableOfMarkdown() {
        Table table = new Table(List.of(Row.alone("x", THREE)));
        assertThat(table.markdown()).isEqualTo("""
                        | What | Median | Beside | Ratio | Spread | Target | Met |
                        |------|--------|--------|------:|-------:|-------:|----:|
                        | x    | 3.00 s |        |       |        |        |     |
                        """);
    }
}
