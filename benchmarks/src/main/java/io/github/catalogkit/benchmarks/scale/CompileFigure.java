package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Processing;
import java.util.ArrayList;
import java.util.List;

/** What the processor adds to the time that javac takes for the sources alone, and what javac itself adds for any. */
record CompileFigure(CompileTimes times) implements Figure {

    private static final double LIMIT = 1.5;

    static Rounds<Processing> rounds(CompileTimes times, Workplace workplace) {
        return times.of(
                shape(workplace),
                List.of(Processing.values()),
                workplace.effort().compilations(),
                workplace);
    }

    static ListShape shape(Workplace workplace) {
        return workplace.effort().shape(10_000, 100);
    }

    @Override
    public String name() {
        return "compile";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        Rounds<Processing> rounds = rounds(times, workplace);
        List<Row> rows = new ArrayList<>(
                rows("javac, " + shape(workplace).entries() + " entries", rounds, Target.atMost(LIMIT)));
        rows.add(threads(rounds, "javac, the processor and what they use", "java-ms"));
        rows.add(threads(rounds, "the just-in-time compilers", "jit-ms"));
        rows.add(threads(rounds, "the garbage collector", "gc-ms"));
        rows.add(floor(rounds, "a processor that does nothing", Processing.IDLE));
        rows.add(floor(rounds, "a processor that writes one class", Processing.ONE_CLASS));
        return rows;
    }

    /** What the processor costs beside none: time of processors, time by the clock, and memory. */
    static List<Row> rows(String what, Rounds<Processing> rounds, Target target) {
        return List.of(
                Row.times(
                        what + ": processor time",
                        Quantity.seconds("", CompileTimes.processorTime(rounds, Processing.CATALOG)),
                        Quantity.seconds("-proc:none", CompileTimes.processorTime(rounds, Processing.NONE)),
                        target),
                Row.times(
                        what + ": clock",
                        Quantity.seconds("", rounds.seconds(Processing.CATALOG)),
                        Quantity.seconds("-proc:none", rounds.seconds(Processing.NONE)),
                        Target.none()),
                Row.times(
                        what + ": peak memory",
                        memory("", rounds, Processing.CATALOG),
                        memory("-proc:none", rounds, Processing.NONE),
                        Target.none()));
    }

    static Quantity memory(String name, Rounds<Processing> rounds, Processing way) {
        return new Quantity(name, rounds.values(way, "peak-bytes"), Unit.MEBIBYTES);
    }

    private static Row threads(Rounds<Processing> rounds, String name, String value) {
        return Row.times(
                "of which in threads of " + name,
                Quantity.seconds("", rounds.values(Processing.CATALOG, value).dividedBy(CompileTimes.MILLISECONDS)),
                Quantity.seconds(
                        "-proc:none", rounds.values(Processing.NONE, value).dividedBy(CompileTimes.MILLISECONDS)),
                Target.none());
    }

    private static Row floor(Rounds<Processing> rounds, String name, Processing way) {
        return Row.times(
                "javac itself, with " + name + ": processor time",
                Quantity.seconds("", CompileTimes.processorTime(rounds, way)),
                Quantity.seconds("-proc:none", CompileTimes.processorTime(rounds, Processing.NONE)),
                Target.none());
    }
}
