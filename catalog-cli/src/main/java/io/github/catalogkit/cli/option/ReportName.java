package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.lint.LintReport;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The option for the format of a report. */
final class ReportName {

    private ReportName() {}

    private static List<String> all() {
        return Stream.of(LintReport.values()).map(LintReport::label).toList();
    }

    /** Converts the name of a report. */
    static final class Converter implements ITypeConverter<LintReport> {

        @Override
        public LintReport convert(String value) {
            return LintReport.find(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no report format \"" + value + "\"; write one of " + String.join(", ", all())));
        }
    }

    /** The names for shell completion. */
    static final class Candidates implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }
}
