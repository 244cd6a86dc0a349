package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The known problems of a list, which are not reported. They are in a text file with one line for each, sorted and without line
 * numbers, so that it changes only when problems come or go.
 *
 * @param file the file of the baseline
 * @param known the lines with their number of occurrences
 */
public record Baseline(Path file, Map<String, Long> known) {

    private static final String HEADER =
            "# Known problems, written by catalog lint --write-baseline. New ones are reported.";

    /**
     * Makes a baseline.
     *
     * @param file the file of the baseline
     * @param known the lines with their number of occurrences
     */
    public Baseline {
        known = Map.copyOf(known);
    }

    /**
     * Reads a baseline.
     *
     * @param file its file
     * @return the baseline
     * @throws UserErrorException if the file cannot be read
     */
    public static Baseline read(Path file) {
        try {
            return new Baseline(
                    file,
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .collect(Collectors.groupingBy(line -> line, Collectors.counting())));
        } catch (NoSuchFileException e) {
            throw UserErrorException.in(file.toString(), "there is no such file; --write-baseline creates it");
        } catch (IOException e) {
            throw UserErrorException.in(file.toString(), e);
        }
    }

    /**
     * Writes the problems of a result as the new baseline.
     *
     * @param file the file to write
     * @param result the problems
     * @throws UserErrorException if the file cannot be written
     */
    public static void write(Path file, LintResult result) {
        List<String> lines = result.problems().stream()
                .map(problem -> line(problem, file))
                .sorted()
                .toList();
        try {
            SafeFile.write(
                    file,
                    out -> out.write((HEADER + "\n"
                                    + lines.stream().map(line -> line + "\n").collect(Collectors.joining()))
                            .getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw UserErrorException.in(file.toString(), e);
        }
    }

    /**
     * {@return the problems that the baseline does not have}
     *
     * @param result all problems
     */
    public LintResult newIn(LintResult result) {
        Map<String, Long> left = new HashMap<>(known);
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : result.problems()) {
            String line = line(problem, file);
            long count = left.getOrDefault(line, 0L);
            if (count > 0) {
                left.put(line, count - 1);
            } else {
                problems.add(problem);
            }
        }
        return new LintResult(result.source(), problems, result.fixed(), result.texts());
    }

    /** Returns a line with the file relative to the baseline, so that the working directory does not matter. */
    private static String line(Problem problem, Path baseline) {
        String file = "";
        String part = "";
        if (problem.location() instanceof FileLocation location) {
            file = seenFrom(baseline, location.file());
            part = location.part().map(it -> it + ": ").orElse("");
        }
        return (file + " [" + problem.code() + "] " + part + problem.message())
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    private static String seenFrom(Path baseline, String file) {
        Path folder = baseline.toAbsolutePath().normalize().resolveSibling("");
        Path path = Path.of(file).toAbsolutePath().normalize();
        return Files.exists(path) && path.startsWith(folder.getRoot())
                ? folder.relativize(path).toString().replace('\\', '/')
                : file;
    }
}
