package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.benchmarks.program.ExportFormat;
import io.github.catalogkit.benchmarks.program.ExportJson;
import io.github.catalogkit.benchmarks.scale.Quantity.Unit;
import io.github.catalogkit.benchmarks.scale.Samples.Program;
import io.github.catalogkit.benchmarks.scale.Workplace.Processing;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.Exporters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the exporters take in a warm process, and the command {@code catalog} in a cold one. */
final class ExportFigures {

    /** Smaller differences of memory do not count, because of caches and of buffers that grow once. */
    private static final double LEAST_MEMORY = 256 * 1024;

    private final Workplace workplace;
    private final SampleList small;
    private final SampleList large;
    private final String rounds;

    ExportFigures(Workplace workplace) {
        this.workplace = workplace;
        this.small = workplace.list(10_000, 100);
        this.large = workplace.list(100_000, 1_000);
        this.rounds = String.valueOf(workplace.rounds(9, 3));
    }

    /** Compares what each exporter takes for an entry of a large list with one of a small list. */
    List<Row> export() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (CatalogExporter exporter : Exporters.load().exporters()) {
            rows.addAll(export(exporter.format()));
        }
        return rows;
    }

    private List<Row> export(String format) throws IOException {
        workplace.report("exporting " + format);
        String program = ExportFormat.class.getName();
        Samples run = ChildProcess.java(
                        "-Xmx4g", "-cp", Workplace.OWN, program, format, small.label(), large.label(), rounds)
                .run();
        String ofSmall = "of " + small.entries();
        Quantity smallTime = run.of("small", Unit.MICROSECONDS).per(small.entries());
        Quantity largeTime = run.of("large", Unit.MICROSECONDS).per(large.entries());
        String time = "export " + format + ", " + large.entries() + " entries: time an entry";
        String memory = "the same: most that is kept meanwhile";
        return List.of(
                Row.times(time, largeTime, smallTime.named(ofSmall)).atMost(1.3),
                Row.times(
                                memory,
                                held(run, "large-held"),
                                held(run, "small-held").named(ofSmall))
                        .atMost(1.3));
    }

    private static Quantity held(Samples run, String value) {
        return Quantity.constant(
                Math.max(LEAST_MEMORY, run.of(value, Unit.BYTES).median()), Unit.MEBIBYTES, "");
    }

    /** Compares the JSON exporter with Jackson's generator. */
    List<Row> exportJson() throws IOException {
        workplace.report("exporting json beside Jackson");
        String program = ExportJson.class.getName();
        // A small heap, all of it in use from the start: else what the system takes to give fresh memory is measured
        // too.
        Samples run = ChildProcess.java(
                        "-Xms300m",
                        "-Xmx300m",
                        "-XX:+AlwaysPreTouch",
                        "-cp",
                        Workplace.OWN,
                        program,
                        small.label(),
                        rounds)
                .run();
        Quantity exporter = run.of("exporter", Unit.MILLISECONDS);
        Quantity generator = run.of("generator", Unit.MILLISECONDS).named("JsonGenerator by hand");
        String what = "export json in one line, " + small.entries() + " entries";
        return List.of(Row.times(what, exporter, generator).atMost(1.3));
    }

    /**
     * Compares how long a user waits for README.md, of a list as long as awesome-selfhosted and of one eight times as
     * long, with hecat, which generates awesome-selfhosted: its times were taken once, on a similar machine.
     */
    List<Row> command() throws IOException {
        List<Row> rows = new ArrayList<>(command(workplace.list(1_348, 90), 9.2, 0.2));
        rows.addAll(command(workplace.list(10_784, 720), 75.8, 0.1));
        return rows;
    }

    private List<Row> command(SampleList list, double hecatSeconds, double target) throws IOException {
        workplace.report("writing README.md of " + list.label());
        workplace.folder("command").emptied();
        String sources = workplace.sources(list).path().toString();
        ChildProcess exportClasses =
                catalog("export", "--catalog", workplace.classes(list).path().toString());
        Map<String, Program> programs = new LinkedHashMap<>();
        programs.put("catalog export of Java sources", catalog("export", "--catalog", sources));
        programs.put("javac and catalog export of its classes", () -> compileAndRun(list, exportClasses));
        for (String file : List.of("list.md", "list.json")) {
            String format = file.endsWith("md") ? "markdown" : "json";
            String path = workplace.export(list, format, Map.of(), "command/" + file);
            programs.put("catalog convert " + file, catalog("convert", path));
        }
        Samples.inTurns(1, programs.values()); // brings the files into memory
        List<Samples> runs = Samples.inTurns(workplace.rounds(9, 3), programs.values());
        Quantity hecat = Quantity.constant(hecatSeconds * 1e9, Unit.SECONDS, "hecat, a constant");
        List<Row> rows = new ArrayList<>();
        for (String program : programs.keySet()) {
            String what = list.entries() + " entries to README.md: " + program;
            Quantity clock = runs.get(rows.size()).of("clock", Unit.SECONDS);
            rows.add(Row.times(what, clock, hecat).atMost(target));
        }
        return rows;
    }

    private Samples compileAndRun(SampleList list, ChildProcess export) throws IOException {
        ChildProcess javac = ChildProcess.ofJdk("javac", workplace.javac(list, Processing.CATALOG));
        long start = System.nanoTime();
        javac.run();
        export.run();
        return new Samples("clock=" + (System.nanoTime() - start) + "\n", "");
    }

    private ChildProcess catalog(String command, String... arguments) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("sh", workplace.jars().commandLine().toString(), command));
        all.addAll(List.of(arguments));
        all.addAll(List.of("-o", workplace.folder("command/README.md").path().toString()));
        return new ChildProcess(all);
    }
}
