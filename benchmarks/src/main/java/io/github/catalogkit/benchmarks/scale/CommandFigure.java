package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Child;
import io.github.catalogkit.benchmarks.run.Folder;
import io.github.catalogkit.benchmarks.run.Javac;
import io.github.catalogkit.benchmarks.run.Outcome;
import io.github.catalogkit.benchmarks.run.Processing;
import io.github.catalogkit.model.Catalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What a user waits for README.md with a list of awesome-selfhosted's size, and with one of eight times that, beside
 * what hecat, which makes awesome-selfhosted, took on a machine of this kind when the project was designed.
 */
record CommandFigure() implements Figure {

    private static final String HECAT = "hecat, a constant";

    @Override
    public String name() {
        return "command";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        List<Row> rows = new ArrayList<>(rows(workplace, workplace.effort().shape(1_348, 90), 9.2, 0.2));
        rows.addAll(rows(workplace, workplace.effort().shape(10_784, 720), 75.8, 0.1));
        return rows;
    }

    private static List<Row> rows(Workplace workplace, ListShape shape, double hecat, double part) {
        workplace.tell("writing README.md of " + shape.label());
        Folder folder = workplace.newFolder("command");
        Catalog catalog = workplace.list(shape);
        Javac javac = workplace.compilation(shape, Processing.CATALOG);
        Path page = ListFile.write(catalog, "markdown", folder.path().resolve("list.md"));
        Path json = ListFile.write(catalog, "json", folder.path().resolve("list.json"));
        Child export =
                catalog(workplace, "export", "--catalog", javac.classes().path().toString(), "-o", readme(folder));
        Child convertPage = catalog(workplace, "convert", page.toString(), "-o", readme(folder));
        Child convertJson = catalog(workplace, "convert", json.toString(), "-o", readme(folder));
        Child exportSources =
                catalog(workplace, "export", "--catalog", javac.sources().path().toString(), "-o", readme(folder));
        Rounds<Child> rounds = Rounds.afterOne(
                List.of(export, exportSources, convertPage, convertJson),
                workplace.effort().exports(),
                child -> child.equals(export) ? both(javac, export) : child.run());
        String what = shape.entries() + " entries to README.md: ";
        Quantity constant = Quantity.constant(HECAT, hecat, Unit.SECONDS);
        BiFunction<String, Child, Row> row = (how, child) ->
                Row.times(what + how, Quantity.seconds("", rounds.seconds(child)), constant, Target.atMost(part));
        return List.of(
                row.apply("catalog export of Java sources", exportSources),
                row.apply("javac and catalog export of its classes", export),
                Row.alone(
                        what + "of which javac",
                        Quantity.seconds(
                                "", Samples.of(rounds.of(export), outcome -> outcome.value("javac-ms") / 1000.0))),
                row.apply("catalog convert list.md", convertPage),
                row.apply("catalog convert list.json", convertJson));
    }

    private static String readme(Folder folder) {
        return folder.path().resolve("README.md").toString();
    }

    private static Child catalog(Workplace workplace, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("sh", workplace.jars().commandLine().toString()));
        command.addAll(List.of(arguments));
        return new Child(command);
    }

    private static Outcome both(Javac javac, Child export) {
        double compiling = javac.runAsProgram().seconds();
        double exporting = export.run().seconds();
        return new Outcome(compiling + exporting, Map.of("javac-ms", Math.round(compiling * 1000)));
    }
}
