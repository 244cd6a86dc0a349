package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Processing;
import java.util.ArrayList;
import java.util.List;

/** What the processor adds where a list has 100,000 entries, in 4 GiB of memory. */
record LargeCompileFigure(CompileTimes times) implements Figure {

    private static final double LIMIT = 1.6;
    private static final double MEMORY = 4.0 * 1024 * 1024 * 1024;

    static Rounds<Processing> rounds(CompileTimes times, Workplace workplace) {
        return times.of(
                shape(workplace),
                List.of(Processing.NONE, Processing.CATALOG),
                workplace.effort().largeCompilations(),
                workplace,
                "-Xmx4g");
    }

    static ListShape shape(Workplace workplace) {
        return workplace.effort().shape(100_000, 1_000);
    }

    @Override
    public String name() {
        return "compile-large";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        Rounds<Processing> rounds = rounds(times, workplace);
        List<Row> rows = new ArrayList<>(CompileFigure.rows(
                "javac -J-Xmx4g, " + shape(workplace).entries() + " entries", rounds, Target.atMost(LIMIT)));
        rows.add(Row.times(
                "the same: peak memory",
                CompileFigure.memory("", rounds, Processing.CATALOG),
                Quantity.constant("", MEMORY, Unit.MEBIBYTES),
                Target.atMost(1)));
        return rows;
    }
}
