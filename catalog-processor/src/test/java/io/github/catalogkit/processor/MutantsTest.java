package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.catalogkit.testkit.MutatedDeclarations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * No input makes the processors throw, loop, print a stack trace or write code that does not compile.
 *
 * <p>For more or other mutants, run with {@code -Dcatalog.mutants=100000 -Dcatalog.seed=2}.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("catalog.mutants", 10_000);
    private static final long SEED = Long.getLong("catalog.seed", 1);

    /** The number of mutants that are compiled at once. */
    private static final int BATCH = 100;

    /** Far longer than a batch takes; only an endless loop reaches it. */
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    private final MutatedDeclarations mutants = new MutatedDeclarations(SEED);

    /** The number of diagnostics of the processors. */
    private int reported;

    @Test
    void processorsDoNotFailOnJavac() {
        for (int batch = 0; batch < MUTANTS / BATCH; batch++) {
            // Generated code is compiled too, but not in each batch, because that is slow.
            check(TestCompiler.JAVAC, mutants(BATCH), batch % 10 == 0 ? "-parameters" : "-proc:only");
        }
        assertThat(reported).as("how often a mutant is found out").isGreaterThan(MUTANTS / 2);
    }

    @Test
    void processorsDoNotFailOnEclipse() {
        for (int batch = 0; batch < MUTANTS / BATCH / 20; batch++) {
            check(TestCompiler.ECJ, mutants(BATCH), "-proc:only");
        }
    }

    private Map<String, String> mutants(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        IntStream.range(0, count).forEach(number -> files.put("m" + number + "/A.java", mutants.next("m" + number)));
        return files;
    }

    /**
     * Compiles all mutants, and again without those with syntax errors, which stop the compiler before the processors run. If
     * something is wrong, compiles each mutant alone to find the one that causes it.
     */
    private void check(TestCompiler compiler, Map<String, String> files, String option) {
        Map<String, String> left = new LinkedHashMap<>(files);
        List<String> broken = List.of();
        do {
            left.keySet().removeAll(broken);
            Compilation compilation = compile(compiler, left, option);
            reported += (int)
                    compilation.said().stream().filter(MutantsTest::isOurs).count();
            if (!defects(compilation).isEmpty()) {
                alone(compiler, left, option);
            }
            broken = compilation.said().stream()
                    .filter(said -> said.kind() == Diagnostic.Kind.ERROR && !isOurs(said))
                    .map(Compilation.Said::file)
                    .filter(left::containsKey)
                    .distinct()
                    .toList();
            broken.stream()
                    .limit(2)
                    .forEach(file -> alone(compiler, Map.of(file, files.getOrDefault(file, "")), option));
        } while (!broken.isEmpty() && left.size() > broken.size());
    }

    private static boolean isOurs(Compilation.Said said) {
        return said.message().contains("[catalog:");
    }

    private static void alone(TestCompiler compiler, Map<String, String> files, String option) {
        files.forEach((name, text) -> assertThat(defects(compile(compiler, Map.of(name, text), option)))
                .as(text)
                .isEmpty());
    }

    private static Compilation compile(TestCompiler compiler, Map<String, String> files, String option) {
        return assertTimeoutPreemptively(ENDLESS, () -> CompilerRun.of(compiler).compile(files, option));
    }

    /** Returns diagnostics that no user should see. */
    private static List<String> defects(Compilation compilation) {
        List<String> defects = new ArrayList<>();
        for (Compilation.Said said : compilation.said()) {
            boolean generated =
                    said.kind() == Diagnostic.Kind.ERROR && said.file().contains("generated");
            boolean defect =
                    said.message().contains("catalog:defect") || said.message().contains("Exception");
            boolean nowhere =
                    said.message().contains("[catalog:") && said.file().isEmpty();
            if (generated || defect || nowhere) {
                defects.add(said.toString());
            }
        }
        if (compilation.printed().contains("Exception") || compilation.printed().contains("\tat ")) {
            defects.add(compilation.printed());
        }
        return defects;
    }
}
