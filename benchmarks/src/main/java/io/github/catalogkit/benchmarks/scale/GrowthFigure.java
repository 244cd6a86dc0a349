package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Processing;
import java.util.List;

/** Whether the processor takes as long for an entry of a large list as for one of a small. */
record GrowthFigure(CompileTimes times) implements Figure {

    private static final double LIMIT = 1.3;

    @Override
    public String name() {
        return "compile-growth";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        ListShape small = CompileFigure.shape(workplace);
        ListShape large = LargeCompileFigure.shape(workplace);
        Samples ofSmall = added(CompileFigure.rounds(times, workplace), small);
        Samples ofLarge = added(LargeCompileFigure.rounds(times, workplace), large);
        return List.of(Row.times(
                "time that the processor adds an entry, " + large.entries() + " entries",
                new Quantity("", ofLarge, Unit.MICROSECONDS),
                new Quantity("of " + small.entries(), ofSmall, Unit.MICROSECONDS),
                Target.atMost(LIMIT)));
    }

    private static Samples added(Rounds<Processing> rounds, ListShape shape) {
        return CompileTimes.processorTime(rounds, Processing.CATALOG)
                .minus(CompileTimes.processorTime(rounds, Processing.NONE))
                .dividedBy(shape.entries());
    }
}
