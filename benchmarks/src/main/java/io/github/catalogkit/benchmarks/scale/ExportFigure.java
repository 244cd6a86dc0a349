package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.program.ExportFormat;
import io.github.catalogkit.benchmarks.run.Child;
import io.github.catalogkit.benchmarks.run.Outcome;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.Exporters;
import java.util.List;
import java.util.stream.IntStream;

/** Whether each exporter takes as long for an entry of a large list as for one of a small, and keeps no more. */
record ExportFigure() implements Figure {

    private static final Target TIME = Target.atMost(1.3);
    private static final Target MEMORY = Target.atMost(1.3);
    private static final double NANOSECONDS = 1e9;

    /** What is kept is not told apart below this: caches, and buffers that grow once. */
    private static final double NOTHING = 256 * 1024;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        return Exporters.load().exporters().stream()
                .map(CatalogExporter::format)
                .flatMap(format -> rows(format, workplace).stream())
                .toList();
    }

    private static List<Row> rows(String format, Workplace workplace) {
        workplace.tell("exporting " + format);
        ListShape small = CompileFigure.shape(workplace);
        ListShape large = LargeCompileFigure.shape(workplace);
        int rounds = workplace.effort().exports();
        Outcome outcome = Child.java(
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportFormat.class.getName(),
                        format,
                        String.valueOf(small.entries()),
                        String.valueOf(small.sections()),
                        String.valueOf(large.entries()),
                        String.valueOf(large.sections()),
                        String.valueOf(rounds))
                .run();
        return List.of(
                Row.times(
                        "export " + format + ", " + large.entries() + " entries: time an entry",
                        new Quantity("", times(outcome, "large", rounds, large), Unit.MICROSECONDS),
                        new Quantity(
                                "of " + small.entries(), times(outcome, "small", rounds, small), Unit.MICROSECONDS),
                        TIME),
                Row.times(
                        "the same: most that is kept meanwhile",
                        kept("", outcome, "large-kept"),
                        kept("of " + small.entries(), outcome, "small-kept"),
                        MEMORY));
    }

    private static Quantity kept(String name, Outcome outcome, String value) {
        return Quantity.constant(name, Math.max(NOTHING, (double) outcome.value(value)), Unit.MEBIBYTES);
    }

    private static Samples times(Outcome outcome, String name, int rounds, ListShape shape) {
        return lettered(outcome, name, rounds).dividedBy(shape.entries());
    }

    /** The seconds of each round, of which a program prints the first as {@code name-a}. */
    static Samples lettered(Outcome outcome, String name, int rounds) {
        return new Samples(IntStream.range(0, rounds)
                .mapToObj(round -> outcome.value(name + "-" + (char) ('a' + round)) / NANOSECONDS)
                .toList());
    }
}
