package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Outcome;
import io.github.catalogkit.benchmarks.run.Processing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it takes to compile lists; each is measured once, for all figures that need it. */
final class CompileTimes {

    /** In a second. */
    static final double MILLISECONDS = 1000;

    private final Map<ListShape, Rounds<Processing>> measured = new HashMap<>();

    /** Compiles a list with and without processors, unless that was done before. */
    Rounds<Processing> of(ListShape shape, List<Processing> ways, int rounds, Workplace workplace, String... options) {
        return measured.computeIfAbsent(
                shape,
                first -> Rounds.of(ways, rounds, way -> {
                    Outcome outcome = workplace.compilation(shape, way, options).run();
                    workplace.tell("compiling " + shape.label() + " " + way + ": "
                            + Unit.SECONDS.show(outcome.value("processor-ms") / MILLISECONDS) + " of processors");
                    return outcome;
                }));
    }

    /** The time of processors, in seconds. */
    static Samples processorTime(Rounds<Processing> rounds, Processing way) {
        return rounds.values(way, "processor-ms").dividedBy(MILLISECONDS);
    }
}
