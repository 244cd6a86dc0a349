package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Checks that reports on real lists are worthwhile for their maintainers, as labeled by a person. */
class PrecisionTest {

    private static final int DRAWN = 50;

    /**
     * A problem that was looked at.
     *
     * @param key the list, the line, the column and the code
     * @param worthwhile whether its maintainer would want to know of it
     * @param reason why
     */
    private record Label(String key, boolean worthwhile, String reason) {

        static Label of(String row) {
            String[] cells = row.split("\t", -1);
            return new Label(String.join("\t", cells[0], cells[1], cells[2]), cells[3].equals("yes"), cells[4]);
        }
    }

    @Test
    void nineOfTenProblemsAreWorthwhile() {
        Set<String> reported = problems().map(PrecisionTest::key).collect(Collectors.toSet());
        List<Label> labels =
                labels().filter(label -> reported.contains(label.key())).toList();
        List<String> others = labels.stream()
                .filter(label -> !label.worthwhile())
                .map(Label::toString)
                .toList();
        System.out.printf("precision of problems: %d of %d%n", labels.size() - others.size(), labels.size());
        assertThat(others).hasSizeLessThanOrEqualTo(labels.size() / 10);
    }

    @Test
    void noWorthwhileProblemIsMissed() {
        Set<String> reported = problems().map(PrecisionTest::key).collect(Collectors.toSet());
        assertThat(labels())
                .hasSizeGreaterThan(DRAWN) // two draws, with a few problems in both
                .filteredOn(Label::worthwhile)
                .allSatisfy(label -> assertThat(reported).contains(label.key()));
    }

    /** Prints others to label: {@code -Dcatalog.draw=SEED}. */
    @Test
    @EnabledIfSystemProperty(named = "catalog.draw", matches = "\\d+")
    void draw() {
        List<Problem> problems = new ArrayList<>(problems().toList());
        Collections.shuffle(problems, new Random(Long.getLong("catalog.draw")));
        assertThat(problems).hasSizeGreaterThan(DRAWN);
        problems.stream()
                .limit(DRAWN)
                .map(problem -> key(problem) + "\t?\t" + problem.message())
                .sorted()
                .forEach(System.out::println);
    }

    private static Stream<Problem> problems() {
        return AwesomeList.all()
                .filter(list -> list.file().startsWith("lists/"))
                .flatMap(list -> Rules.inspect(list.file(), list.read(), List.of()).stream());
    }

    private static String key(Problem problem) {
        FileLocation location = (FileLocation) problem.location();
        String at = location.range()
                .map(TextRange::start)
                .map(start -> start.line() + ":" + start.column())
                .orElse("-");
        return location.file().replace("lists/", "") + "\t" + at + "\t" + problem.code();
    }

    private static Stream<Label> labels() {
        String file = "/labels/problems.tsv";
        try (InputStream in = Objects.requireNonNull(PrecisionTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Label::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
