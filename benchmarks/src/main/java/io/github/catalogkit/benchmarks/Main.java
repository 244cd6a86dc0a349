package io.github.catalogkit.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.catalogkit.benchmarks.scale.ProfileCommand;
import io.github.catalogkit.benchmarks.scale.ScaleCommand;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the JMH benchmarks, or with the first argument {@code scale} or {@code profile} one of those commands. */
public final class Main {

    private Main() {}

    /** Takes the options of JMH, or a command and its arguments. */
    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "scale" -> ScaleCommand.run(rest, System.out, System.err);
            case "profile" -> ProfileCommand.run(rest, System.out, System.err);
            default -> runJmh(arguments);
        }
    }

    private static void runJmh(String... arguments) throws RunnerException, CommandLineOptionException {
        Map<String, Map<String, Double>> times = new Runner(new CommandLineOptions(arguments))
                .run().stream()
                        .collect(groupingBy(
                                result -> result.getParams().getParam("list"),
                                TreeMap::new,
                                toMap(
                                        result -> result.getPrimaryResult().getLabel(),
                                        result -> result.getPrimaryResult().getScore())));
        System.out.println();
        times.forEach((list, measured) -> {
            printRatio(list, measured, "commonmarkParse");
            printRatio(list, measured, "commonmarkParseGfm");
        });
    }

    private static void printRatio(String list, Map<String, Double> measured, String parse) {
        Double whole = measured.get("readAndWrite");
        Double parsing = measured.get(parse);
        if (whole != null && parsing != null) {
            System.out.printf(Locale.ROOT, "%-24s readAndWrite / %-18s = %.2f%n", list, parse, whole / parsing);
        }
    }
}
