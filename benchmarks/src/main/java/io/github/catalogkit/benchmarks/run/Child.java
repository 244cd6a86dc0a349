package io.github.catalogkit.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process to be run once or more often.
 *
 * @param command the program and its arguments
 */
public record Child(List<String> command) {

    private static final Pattern VALUE = Pattern.compile("(?m)^([a-z-]+)=([0-9]+)$");

    /** Makes a process. */
    public Child {
        command = List.copyOf(command);
    }

    /** Returns the Java that runs this program, with these arguments. */
    public static Child java(String... arguments) {
        return ofJdk("java", arguments);
    }

    /** Returns a program of the JDK that runs this one, with these arguments. */
    public static Child ofJdk(String program, String... arguments) {
        String path = Path.of(System.getProperty("java.home"), "bin", program).toString();
        return new Child(Stream.concat(Stream.of(path), Stream.of(arguments)).toList());
    }

    /**
     * Runs it to its end.
     *
     * @throws IllegalStateException if it fails; the message is what it printed
     */
    public Outcome run() {
        long start = System.nanoTime();
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (code != 0) {
                throw new IllegalStateException(
                        "the exit code is " + code + " of " + String.join(" ", command) + "\n" + printed);
            }
            return new Outcome(seconds, valuesIn(printed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Map<String, Long> valuesIn(String printed) {
        Map<String, Long> values = new TreeMap<>();
        Matcher value = VALUE.matcher(printed);
        while (value.find()) {
            values.put(value.group(1), Long.parseLong(value.group(2)));
        }
        return values;
    }
}
