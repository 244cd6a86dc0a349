package io.github.catalogkit.app.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.testkit.MutatedDeclarations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fixes of any declaration or page solve problems without causing others.
 *
 * <p>For more or other mutants, run with {@code -Dcatalog.mutants=10000 -Dcatalog.seed=2}.
 */
class FixedMutantsTest {

    private static final int MUTANTS = Integer.getInteger("catalog.mutants", 100);
    private static final long SEED = Long.getLong("catalog.seed", 1);

    private static final List<String> PIECES = List.of(
            "- [Envoy](https://e.org/?utm_source=a)",
            "- [Github](http://github.com/a/b.git)",
            "* **[Linkerd](- https://linkerd.io/)**",
            "- [A](e.org \"t\") [B](https://e.org/a).)",
            " - Envoy is a proxy  on Github",
            " – on [Javascript](http://e.org#Javascript)",
            " - by Doe, J.; Roe, R.",
            " `Github  a`",
            "<b>Github</b>",
            "\n",
            "\n\n",
            "\r\n",
            "\n  ",
            "\n\t- ",
            "\n## Github\n",
            "\n<!-- catalog-ignore: plain-http, spaces -->\n",
            "\n- [A](#githb)\n",
            "\n| [Github](http://e.org) | a  b |\n",
            "\n[Github]: http://e.org\n",
            "\u200b",
            "\\",
            "**",
            "]",
            "](",
            "`");

    private final Lint lint = Lint.of(List.of(), TestProgram.SETTINGS);

    @TempDir
    private Path folder;

    @Test
    void aFixCausesNoOtherProblem() throws IOException {
        MutatedDeclarations mutants = new MutatedDeclarations(SEED);
        int fixed = 0;
        for (int count = 0; count < MUTANTS; count++) {
            String mutant = mutants.next("org.example");
            Path file = Files.writeString(folder.resolve("A.java"), mutant);
            Source source = TestProgram.sources().any(folder, folder.toString());
            try {
                fixed += checkFixes(source, file, mutant);
                assertThat(withoutTexts(Files.readString(file))).containsExactlyElementsOf(withoutTexts(mutant));
            } catch (UserErrorException e) {
                assertThat(e).as(mutant).hasMessageContaining("there is no class with the annotation @Catalog");
            }
        }
        assertThat(fixed).isGreaterThan(MUTANTS / 10);
    }

    @Test
    void aFixOfAPageCausesNoOtherProblem() throws IOException {
        Random random = new Random(SEED);
        Path file = folder.resolve("README.md");
        int fixed = 0;
        for (int count = 0; count < 10 * MUTANTS; count++) {
            String page = random.ints(random.nextInt(30), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            Files.writeString(file, page);
            Source source = TestProgram.sources().any(file, file.toString());
            fixed += checkFixes(source, file, page);
        }
        assertThat(fixed).isGreaterThan(MUTANTS);
    }

    private int checkFixes(Source source, Path file, String mutant) throws IOException {
        Map<String, Long> before = codes(lint.check(source));
        LintResult result = lint.fix(source, true);
        Lint.write(result);
        String fixed = Files.readString(file);
        LintResult again = lint.fix(source, true);
        assertThat(again.fixed()).as("what a second run fixes of\n%s", fixed).isZero();
        assertThat(again.problems()).as(fixed).hasSameSizeAs(result.problems());
        assertThat(codes(again))
                .as("%s\nfixed as\n%s", mutant, fixed)
                .allSatisfy((code, number) -> assertThat(number).isLessThanOrEqualTo(before.getOrDefault(code, 0L)));
        return result.fixed();
    }

    /** Returns the lines of a source that have no string, which no fix changes. */
    private static List<String> withoutTexts(String source) {
        return source.lines().filter(line -> !line.contains("\"")).toList();
    }

    /** Counts problems, except suppressions that are reported as unused only without errors. */
    private static Map<String, Long> codes(LintResult result) {
        return result.problems().stream()
                .map(Problem::code)
                .filter(code -> !code.equals("unused-suppression"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
