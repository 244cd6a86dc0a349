package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ReadingPrograms;
import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.benchmarks.scale.Quantity.Unit;
import io.github.catalogkit.benchmarks.scale.Samples.Program;
import io.github.catalogkit.benchmarks.scale.Workplace.Processing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the processor adds to the compilation of a list. */
final class CompileFigures {

    private static final double FOUR_GIBIBYTES = 4.0 * 1024 * 1024 * 1024;

    private final Workplace workplace;
    private final SampleList small;
    private final SampleList large;

    /** Compiling takes long, so a list is compiled once for all figures. */
    private final Map<SampleList, List<Samples>> compiled = new HashMap<>();

    CompileFigures(Workplace workplace) {
        this.workplace = workplace;
        this.small = workplace.list(10_000, 100);
        this.large = workplace.list(100_000, 1_000);
    }

    /** Compares the processor with none, and with processors that do next to nothing. */
    List<Row> compile() throws IOException {
        List<Samples> runs = compiledSmall();
        List<Row> rows = rows("javac, " + small.entries() + " entries", runs);
        rows.set(0, rows.get(0).atMost(1.5));
        String with = "javac itself, with a processor that ";
        rows.add(processorTime(with + "does nothing: processor time", runs.get(2), none(runs)));
        rows.add(processorTime(with + "writes one class: processor time", runs.get(3), none(runs)));
        return rows;
    }

    /** Compares the processor with none, in 4 GiB of heap. */
    List<Row> compileLarge() throws IOException {
        List<Samples> runs = compiledLarge();
        List<Row> rows = rows("javac -J-Xmx4g, " + large.entries() + " entries", runs);
        rows.set(0, rows.get(0).atMost(1.6));
        Quantity memory = runs.get(1).of("peak-memory", Unit.MEBIBYTES);
        rows.add(Row.times("the same: peak memory", memory, Quantity.constant(FOUR_GIBIBYTES, Unit.MEBIBYTES, ""))
                .atMost(1));
        return rows;
    }

    /** Compares what the processor adds for an entry of the large list with one of the small list. */
    List<Row> compileGrowth() throws IOException {
        Quantity ofLarge = addedPerEntry(compiledLarge(), large);
        Quantity ofSmall = addedPerEntry(compiledSmall(), small);
        String what = "time that the processor adds an entry, " + large.entries() + " entries";
        return List.of(
                Row.times(what, ofLarge, ofSmall.named("of " + small.entries())).atMost(1.3));
    }

    private static Quantity addedPerEntry(List<Samples> runs, SampleList list) {
        Quantity without = runs.get(0).of("processor-time", Unit.MICROSECONDS);
        return runs.get(1)
                .of("processor-time", Unit.MICROSECONDS)
                .minus(without)
                .per(list.entries());
    }

    /** Compiles a section with more entries than a class file has room for, and reads each constant. */
    List<Row> oneSection() throws IOException {
        SampleList list = workplace.list(20_000, 1);
        List<Samples> runs = compiled(list, workplace.rounds(3, 1), List.of(Processing.NONE, Processing.CATALOG));
        List<Row> rows = rows("javac, " + list.entries() + " entries in one section", runs);
        String registry = Workplace.classPath(
                workplace.jar(list, Processing.CATALOG), workplace.jars().model());
        String program = workplace.program("one-section", registry, ReadingPrograms.readEach(list.section(0)));
        Samples reading = ChildProcess.java("-cp", program, "big.ReadEach").run();
        double read = reading.of("read", Unit.BYTES).median();
        if (read != list.entries()) {
            throw new IllegalStateException("read " + read + " of " + list.entries() + " constants");
        }
        String what = "the same: a process that reads " + list.entries() + " constants by their names";
        rows.add(Row.alone(what, reading.of("clock", Unit.SECONDS)));
        return rows;
    }

    private List<Samples> compiledSmall() throws IOException {
        return compiled(
                small,
                workplace.rounds(5, 2),
                List.of(Processing.NONE, Processing.CATALOG, Processing.IDLE, Processing.ONE_CLASS));
    }

    private List<Samples> compiledLarge() throws IOException {
        return compiled(large, workplace.rounds(3, 1), List.of(Processing.NONE, Processing.CATALOG), "-Xmx4g");
    }

    private List<Samples> compiled(SampleList list, int rounds, List<Processing> ways, String... options)
            throws IOException {
        List<Samples> runs = compiled.getOrDefault(list, List.of());
        if (runs.isEmpty()) {
            List<Program> compilations = new ArrayList<>();
            for (Processing way : ways) {
                compilations.add(() -> compile(list, way, options));
            }
            runs = Samples.inTurns(rounds, compilations);
            compiled.put(list, runs);
        }
        return runs;
    }

    private Samples compile(SampleList list, Processing way, String... options) throws IOException {
        Samples run = workplace.compile(list, way, options);
        String time = run.of("processor-time", Unit.SECONDS).text();
        workplace.report("compiling " + list.label() + " " + way + ": " + time + " of processors");
        return run;
    }

    private static List<Row> rows(String what, List<Samples> runs) {
        Samples none = none(runs);
        Samples catalog = runs.get(1);
        return new ArrayList<>(List.of(
                processorTime(what + ": processor time", catalog, none),
                Row.times(what + ": clock", "clock", Unit.SECONDS, catalog, none),
                Row.times(what + ": peak memory", "peak-memory", Unit.MEBIBYTES, catalog, none)));
    }

    private static Samples none(List<Samples> runs) {
        return runs.get(0).named("-proc:none");
    }

    private static Row processorTime(String what, Samples measured, Samples none) {
        return Row.times(what, "processor-time", Unit.SECONDS, measured, none);
    }
}
