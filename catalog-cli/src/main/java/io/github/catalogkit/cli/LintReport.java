package io.github.catalogkit.cli;

import io.github.catalogkit.lint.LintFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How findings are written. */
enum LintReport {
    /** A line each, as compilers do. */
    HUMAN {
        @Override
        void write(List<LintFinding> findings, OutputStream out) throws IOException {
            String lines =
                    findings.stream().map(finding -> finding.line() + "\n").collect(Collectors.joining());
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        void write(List<LintFinding> findings, OutputStream out) {
            JsonReport.write(findings, out);
        }
    },
    /** SARIF 2.1.0, which forges show beside the lines. */
    SARIF {
        @Override
        void write(List<LintFinding> findings, OutputStream out) {
            SarifReport.write(findings, out);
        }
    };

    abstract void write(List<LintFinding> findings, OutputStream out) throws IOException;

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> labels() {
        return Stream.of(values()).map(LintReport::label).toList();
    }

    /** Reads the name of a report. */
    static final class Converter implements ITypeConverter<LintReport> {

        @Override
        public LintReport convert(String value) {
            return Stream.of(values())
                    .filter(report -> report.label().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no report \"" + value + "\"; expected one of " + String.join(", ", labels())));
        }
    }

    /** The names that a shell completes. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return labels().iterator();
        }
    }
}
