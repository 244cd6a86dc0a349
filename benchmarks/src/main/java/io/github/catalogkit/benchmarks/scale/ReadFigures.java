package io.github.catalogkit.benchmarks.scale;

import static io.github.catalogkit.benchmarks.scale.Workplace.classPath;

import io.github.catalogkit.benchmarks.list.ReadingPrograms;
import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.benchmarks.program.ReadClasses;
import io.github.catalogkit.benchmarks.program.ReadJson;
import io.github.catalogkit.benchmarks.program.ReadRegistry;
import io.github.catalogkit.benchmarks.program.UsedHeap;
import io.github.catalogkit.benchmarks.scale.Quantity.Unit;
import io.github.catalogkit.benchmarks.scale.Workplace.Processing;
import io.github.catalogkit.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a program that reads a list of 10,000 entries waits for, and keeps in memory. */
final class ReadFigures {

    /** The collector with which the use of the heap is exact. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private final Workplace workplace;
    private final SampleList list;

    ReadFigures(Workplace workplace) {
        this.workplace = workplace;
        this.list = workplace.list(10_000, 100);
    }

    /** Compares a process that reads one constant with one that reads a constant of a class written by hand. */
    List<Row> firstConstant() throws IOException {
        Section section = list.section(0);
        String model = workplace.jars().model();
        String registry = classPath(workplace.jar(list, Processing.CATALOG), model);
        String hand = workplace.program("hand", model, ReadingPrograms.handWrittenClass(section));
        String readRegistry = workplace.program("read-generated", registry, ReadingPrograms.readOneGenerated(section));
        String readHand = workplace.program("read-by-hand", hand, ReadingPrograms.readOneHandWritten(section));
        List<ChildProcess> programs = List.of(
                ChildProcess.java("-cp", readRegistry, "big.ReadOne"),
                ChildProcess.java("-cp", readHand, "hand.ReadOne"));
        workplace.report("reading one constant");
        Samples.inTurns(1, programs); // brings the files into memory
        List<Samples> runs = Samples.inTurns(workplace.rounds(21, 5), programs);
        Samples generated = runs.get(0);
        Samples byHand = runs.get(1).named("by hand");
        String what = "first constant of " + list.entries() + " entries: whole process";
        return List.of(
                Row.times(what, "clock", Unit.MILLISECONDS, generated, byHand).atMost(1.3),
                Row.times("the same: from the start of main", "inside", Unit.MILLISECONDS, generated, byHand));
    }

    /** Compares a process that reads all values with ones that read them from JSON and from class files. */
    List<Row> readAll() throws IOException {
        Folder json = workplace.folder("json").emptied();
        workplace.export(list, "json", Map.of("indent", "false"), "json/big.json");
        Path jsonJar = json.jar(workplace.folder().resolve("json.jar"));
        List<ChildProcess> programs = List.of(
                program(ReadRegistry.class, workplace.jar(list, Processing.CATALOG), "io.github.catalogkit.model"),
                program(ReadJson.class, jsonJar, "tools.jackson.databind"),
                program(ReadClasses.class, workplace.jar(list, Processing.NONE), "io.github.classgraph"));
        List<Double> lengths = Samples.inTurns(1, programs).stream()
                .map(run -> run.of("lengths", Unit.BYTES).median())
                .distinct()
                .toList();
        if (lengths.size() != 1) {
            throw new IllegalStateException("the programs read different values, of lengths " + lengths);
        }
        workplace.report("reading all entries");
        List<Samples> runs = Samples.inTurns(workplace.rounds(21, 5), programs);
        Samples jackson = runs.get(1).named("Jackson");
        Samples classGraph = runs.get(2).named("ClassGraph");
        return List.of(
                speed("from the start of main", "inside", runs.get(0), jackson).atLeast(3),
                speed("whole process", "clock", runs.get(0), jackson),
                speed("from the start of main", "inside", runs.get(0), classGraph)
                        .atLeast(8),
                speed("whole process", "clock", runs.get(0), classGraph));
    }

    private Row speed(String what, String time, Samples registry, Samples other) {
        return Row.speed(
                "all values of " + list.entries() + " entries: " + what,
                registry.of(time, Unit.MILLISECONDS),
                other.of(time, Unit.MILLISECONDS));
    }

    private ChildProcess program(Class<?> program, Path data, String module) {
        Jars jars = workplace.jars();
        return ChildProcess.java("-cp", classPath(jars.benchmarks(), data, jars.classPath(module)), program.getName());
    }

    /** Compares the heap that a list uses with that of its strings. */
    List<Row> heap() throws IOException {
        Path strings = Files.write(workplace.folder().resolve("strings.txt"), list.strings());
        String registry = classPath(workplace.jar(list, Processing.CATALOG), Workplace.OWN);
        String program = UsedHeap.class.getName();
        List<ChildProcess> programs = List.of(
                ChildProcess.java(COLLECTOR, "-cp", registry, program),
                ChildProcess.java(COLLECTOR, "-cp", Workplace.OWN, program, strings.toString()));
        workplace.report("measuring the heap");
        List<Samples> runs = Samples.inTurns(3, programs);
        Samples catalog = runs.get(0);
        Quantity ofStrings = runs.get(1).named("of strings").of("heap", Unit.BYTES);
        double allowed = 1.2 * ofStrings.median() + 100.0 * list.entries();
        Quantity target = Quantity.constant(allowed, Unit.MEBIBYTES, "1.2 x strings + 100 bytes an entry");
        Quantity perEntry = catalog.of("heap", Unit.BYTES).per(list.entries());
        String what = "heap after reading " + list.entries() + " entries";
        return List.of(
                Row.times(what, catalog.of("heap", Unit.MEBIBYTES), target).atMost(1),
                Row.times("the same, an entry", perEntry, ofStrings.per(list.entries())));
    }
}
