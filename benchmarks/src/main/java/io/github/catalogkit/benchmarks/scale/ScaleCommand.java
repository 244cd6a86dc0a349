package io.github.catalogkit.benchmarks.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures figures about large lists, and prints them in one table. */
public final class ScaleCommand {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final List<String> OPTIONS = List.of("--quick", "--small", "--markdown");

    private ScaleCommand() {}

    private interface Figure {

        List<Row> measure() throws IOException;
    }

    /**
     * Measures the named figures, by default all of them.
     *
     * @param arguments names of figures, and {@code --quick} for fewer runs, {@code --small} for lists of a tenth of
     *     their sizes, {@code --markdown} for a table of Markdown
     * @param out where the table is printed
     * @param progress where progress is reported
     * @throws IllegalArgumentException if an argument is unknown; the message contains the known ones
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress) throws IOException {
        Workplace workplace = Workplace.in("scale", arguments, progress);
        Map<String, Figure> figures = figures(workplace);
        List<String> names = new ArrayList<>(arguments);
        names.removeAll(OPTIONS);
        if (!figures.keySet().containsAll(names)) {
            throw new IllegalArgumentException(
                    "unknown arguments in " + names + ": use " + figures.keySet() + " and " + OPTIONS);
        }
        workplace.folder("").emptied();
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Figure> figure : figures.entrySet()) {
            if (names.isEmpty() || names.contains(figure.getKey())) {
                progress.println("== " + figure.getKey());
                List<Row> measured = figure.getValue().measure();
                progress.print(new Table(measured).plain());
                rows.addAll(measured);
            }
        }
        Table table = new Table(rows);
        out.println(machine() + "\n");
        out.print(arguments.contains("--markdown") ? table.markdown() : table.plain());
    }

    private static Map<String, Figure> figures(Workplace workplace) {
        CompileFigures compile = new CompileFigures(workplace);
        ReadFigures read = new ReadFigures(workplace);
        ExportFigures export = new ExportFigures(workplace);
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("compile", compile::compile);
        figures.put("compile-large", compile::compileLarge);
        figures.put("one-section", compile::oneSection);
        figures.put("compile-growth", compile::compileGrowth);
        figures.put("first-constant", read::firstConstant);
        figures.put("read-all", read::readAll);
        figures.put("heap", read::heap);
        figures.put("export", export::export);
        figures.put("export-json", export::exportJson);
        figures.put("command", export::command);
        return figures;
    }

    /** Returns a line such as {@code 2 processors (...), Linux 6.1, OpenJDK 64-Bit Server VM 17.0.15}. */
    private static String machine() throws IOException {
        List<String> lines = Files.isReadable(PROCESSORS) ? Files.readAllLines(PROCESSORS) : List.of();
        String processor = lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return Runtime.getRuntime().availableProcessors() + " processors (" + processor + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }
}
