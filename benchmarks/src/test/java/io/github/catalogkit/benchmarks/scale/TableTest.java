package io.github.catalogkit.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Quantity THREE = seconds("", 3.0, 4.5, 3.0);
    private static final Quantity TWO = seconds("plain", 2.0, 1.5, 2.5);

    @Test
    void comparesMediansOfNeighbors() {
        assertThat(Row.times("x", THREE, TWO).atMost(1.5).cells())
                .containsExactly("x", "3.00 s", "2.00 s plain", "1.50", "1.20-3.00", "<= 1.50", "yes");
    }

    @Test
    void writesTheSpeedup() {
        assertThat(Row.speed("x", TWO, THREE).atLeast(3).cells())
                .containsExactly("x", "2.00 s plain", "3.00 s", "1.50", "1.20-3.00", ">= 3.00", "no");
    }

    @Test
    void writesAMarkdownTable() {
        Table table = new Table(List.of(Row.alone("x", THREE)));
        assertThat(table.markdown()).isEqualTo("""
                        | What | Median | Beside | Ratio | Spread | Target | Met |
                        |------|--------|--------|------:|-------:|-------:|----:|
                        | x    | 3.00 s |        |       |        |        |     |
                        """);
    }

    private static Quantity seconds(String name, double... seconds) {
        return new Quantity(
                DoubleStream.of(seconds).map(number -> number * 1e9).boxed().toList(), Quantity.Unit.SECONDS, name);
    }
}
