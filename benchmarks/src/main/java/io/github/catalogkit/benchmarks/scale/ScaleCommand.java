package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.run.Jars;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures figures, all by default, and prints them in one table. */
public final class ScaleCommand {

    private final List<Figure> figures;

    private ScaleCommand() {
        CompileTimes times = new CompileTimes();
        figures = List.of(
                new CompileFigure(times),
                new LargeCompileFigure(times),
                new OneSectionFigure(times),
                new GrowthFigure(times),
                new FirstConstantFigure(),
                new ReadAllFigure(),
                new HeapFigure(),
                new ExportFigure(),
                new JsonFigure(),
                new CommandFigure());
    }

    /**
     * Measures those that are named.
     *
     * @param arguments names of figures, and {@code --quick} for fewer runs, {@code --small} for lists of a tenth of
     *     their sizes, {@code --markdown} for a table of Markdown
     * @param out where the table goes
     * @param progress where it is told what is being done
     * @throws IllegalArgumentException if there is no such figure or option; the message names those that there are
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress) {
        new ScaleCommand().measure(arguments, out, progress);
    }

    private void measure(List<String> arguments, PrintStream out, PrintStream progress) {
        List<Figure> chosen = chosen(arguments);
        Effort effort = arguments.contains("--quick") ? Effort.quick() : Effort.full();
        Jars jars = Jars.ofBuild();
        Workplace workplace = Workplace.in(
                jars.folder().resolve("scale"),
                jars,
                arguments.contains("--small") ? effort.small() : effort,
                progress);
        List<Row> rows = new ArrayList<>();
        for (Figure figure : chosen) {
            progress.println("== " + figure.name());
            List<Row> measured = figure.measure(workplace);
            progress.print(new Table(measured).plain());
            rows.addAll(measured);
        }
        Table table = new Table(rows);
        out.println(Machine.description());
        out.println();
        out.print(arguments.contains("--markdown") ? table.markdown() : table.plain());
    }

    private List<Figure> chosen(List<String> arguments) {
        List<String> names =
                arguments.stream().filter(name -> !name.startsWith("--")).toList();
        List<String> known = Stream.concat(
                        figures.stream().map(Figure::name), Stream.of("--quick", "--small", "--markdown"))
                .toList();
        arguments.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("there is no figure or option \"" + name + "\"; expected "
                    + known.stream().collect(Collectors.joining(", ")));
        });
        return names.isEmpty()
                ? figures
                : figures.stream()
                        .filter(figure -> names.contains(figure.name()))
                        .toList();
    }
}
