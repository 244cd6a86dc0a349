package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats of reports. */
public enum LintReport {
    /** Each problem with its line of the source, for people. */
    HUMAN {
        @Override
        public void write(LintResult result, Colors colors, OutputStream out) throws IOException {
            out.write(ExcerptReport.of(result, colors).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A line for each problem, as compilers print it. */
    SHORT {
        @Override
        public void write(LintResult result, Colors colors, OutputStream out) throws IOException {
            writeLines(result, problem -> problem.line() + "\n", out);
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        public void write(LintResult result, Colors colors, OutputStream out) {
            JsonReport.write(result.problems(), out);
        }
    },
    /** SARIF 2.1.0, which code hosts show beside the lines of code. */
    SARIF {
        @Override
        public void write(LintResult result, Colors colors, OutputStream out) {
            SarifReport.write(result.problems(), out);
        }
    },
    /** Workflow commands of GitHub Actions, which are shown beside the lines of a pull request. */
    GITHUB {
        @Override
        public void write(LintResult result, Colors colors, OutputStream out) throws IOException {
            writeLines(result, GithubReport::line, out);
        }
    },
    /** Markdown for an issue or a comment on a pull request. */
    MARKDOWN {
        @Override
        public void write(LintResult result, Colors colors, OutputStream out) throws IOException {
            out.write(MarkdownReport.of(result.problems()).getBytes(StandardCharsets.UTF_8));
        }
    };

    /**
     * Writes problems.
     *
     * @param result the problems in the order in which they are reported, with the texts of their files
     * @param colors the colors of a report for people
     * @param out the stream to write to, in UTF-8
     * @throws IOException if {@code out} throws it
     */
    public abstract void write(LintResult result, Colors colors, OutputStream out) throws IOException;

    /** {@return the name in lowercase, such as {@code sarif}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the report with this label, if there is one}
     *
     * @param label the name in lowercase, such as {@code sarif}
     */
    public static Optional<LintReport> find(String label) {
        return Stream.of(values())
                .filter(report -> report.label().equals(label))
                .findFirst();
    }

    private static void writeLines(LintResult result, Function<Problem, String> line, OutputStream out)
            throws IOException {
        String lines = result.problems().stream().map(line).collect(Collectors.joining());
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
