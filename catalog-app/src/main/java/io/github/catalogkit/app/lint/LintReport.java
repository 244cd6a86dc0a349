package io.github.catalogkit.app.lint;

import io.github.catalogkit.lint.LintFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The format in which findings are written. */
public enum LintReport {
    /** A line for each finding, as compilers print it. */
    HUMAN {
        @Override
        public void write(List<LintFinding> findings, OutputStream out) throws IOException {
            String lines =
                    findings.stream().map(finding -> finding.line() + "\n").collect(Collectors.joining());
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        public void write(List<LintFinding> findings, OutputStream out) {
            JsonReport.write(findings, out);
        }
    },
    /** SARIF 2.1.0, which code hosts show beside the lines. */
    SARIF {
        @Override
        public void write(List<LintFinding> findings, OutputStream out) {
            SarifReport.write(findings, out);
        }
    };

    /**
     * Writes findings.
     *
     * @param findings the findings in the order in which they are reported
     * @param out where the report goes, in UTF-8
     * @throws IOException if {@code out} throws it
     */
    public abstract void write(List<LintFinding> findings, OutputStream out) throws IOException;

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
}
