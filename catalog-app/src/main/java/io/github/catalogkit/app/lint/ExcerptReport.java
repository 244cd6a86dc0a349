package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes problems for people: each with its line of the source, in which the wrong value is underlined. */
final class ExcerptReport {

    private final LintResult result;
    private final Colors colors;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final StringBuilder report = new StringBuilder();

    private ExcerptReport(LintResult result, Colors colors) {
        this.result = result;
        this.colors = colors;
    }

    static String of(LintResult result, Colors colors) {
        ExcerptReport report = new ExcerptReport(result, colors);
        result.problems().forEach(report::write);
        return report.report.toString();
    }

    private void write(Problem problem) {
        String severity = problem.severity().label() + "[" + problem.code() + "]";
        report.append(problem.isError() ? colors.error(severity) : colors.warning(severity))
                .append(colors.bold(": " + SourceLine.printable(problem.message())))
                .append('\n');
        if (problem.location() instanceof FileLocation location) {
            String margin = " "
                    .repeat(location.range()
                            .map(range -> Integer.toString(range.start().line()).length())
                            .orElse(1));
            report.append(margin).append(colors.frame("--> ")).append(location);
            location.part().ifPresent(part -> report.append(": ").append(SourceLine.printable(part)));
            report.append('\n');
            writeExcerpt(location, margin, problem.isError());
            problem.related().forEach(other -> writeNote(margin, "note", "also at " + other));
            String help = help(problem);
            if (!help.isEmpty()) {
                writeNote(margin, "help", help);
            }
        }
        report.append('\n');
    }

    private static String help(Problem problem) {
        String text = problem.help().map(SourceLine::printable).orElse("");
        String fixable = problem.fix()
                .map(fix -> fix.safe() ? "fixable with --fix" : "fixable with --fix=suggested")
                .orElse("");
        return text.isEmpty() || fixable.isEmpty() ? text + fixable : text + " (" + fixable + ")";
    }

    private void writeNote(String margin, String kind, String text) {
        report.append(margin)
                .append(colors.frame(" = "))
                .append(colors.bold(kind))
                .append(": ")
                .append(text)
                .append('\n');
    }

    private void writeExcerpt(FileLocation location, String margin, boolean error) {
        location.range().ifPresent(range -> {
            List<String> text = lines.computeIfAbsent(
                    location.file(),
                    file -> withoutByteOrderMark(result.text(file).orElse(""))
                            .lines()
                            .toList());
            int line = range.start().line();
            if (line <= text.size()) {
                write(SourceLine.of(text.get(line - 1), range), margin, line, error);
            }
        });
    }

    /** Removes a byte order mark, which columns do not count. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void write(SourceLine line, String margin, int number, boolean error) {
        String carets = "^".repeat(line.width());
        report.append(margin).append(colors.frame(" |")).append('\n');
        report.append(colors.frame(number + " | ")).append(line.text()).append('\n');
        report.append(margin)
                .append(colors.frame(" | "))
                .append(" ".repeat(line.indentation()))
                .append(error ? colors.error(carets) : colors.warning(carets))
                .append('\n');
    }
}
