package io.github.catalogkit.benchmarks;

import io.github.catalogkit.benchmarks.scale.ProfileCommand;
import io.github.catalogkit.benchmarks.scale.ScaleCommand;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks, with the options of JMH, and says how many times as long as a parse the whole way takes; or, with
 * the first argument {@code scale}, measures the figures of scale, and with {@code profile} what the compiler does.
 */
public final class Main {

    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "scale" -> ScaleCommand.run(rest, System.out, System.err);
            case "profile" -> ProfileCommand.run(rest, System.out, System.err);
            default -> runJmh(arguments);
        }
    }

    private static void runJmh(String... arguments) throws RunnerException, CommandLineOptionException {
        Map<String, Map<String, Double>> times = times(new Runner(new CommandLineOptions(arguments)).run());
        System.out.println();
        times.forEach((list, measured) -> {
            printRatio(list, measured, "commonmarkParse");
            printRatio(list, measured, "commonmarkParseGfm");
        });
    }

    /** Milliseconds by list and benchmark. */
    private static Map<String, Map<String, Double>> times(Collection<RunResult> results) {
        Map<String, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            times.computeIfAbsent(result.getParams().getParam("list"), list -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static void printRatio(String list, Map<String, Double> measured, String parse) {
        Double whole = measured.get("readAndWrite");
        Double parsing = measured.get(parse);
        if (whole != null && parsing != null) {
            System.out.printf(Locale.ROOT, "%-24s readAndWrite / %-18s = %.2f%n", list, parse, whole / parsing);
        }
    }
}
