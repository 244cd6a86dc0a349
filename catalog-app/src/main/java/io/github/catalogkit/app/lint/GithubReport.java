package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request: {@code
 * ::error file=README.md,line=1::message}.
 */
final class GithubReport {

    private GithubReport() {}

    static String line(Problem problem) {
        StringBuilder command =
                new StringBuilder("::").append(problem.severity().label());
        if (problem.location() instanceof FileLocation location) {
            command.append(" file=").append(property(location.file()));
            location.range().ifPresent(range -> append(range, command));
            command.append(",title=").append(property(problem.code()));
        }
        return command.append("::").append(data(problem.text())).append('\n').toString();
    }

    /** Appends a range; columns are only valid for a range in one line. */
    private static void append(TextRange range, StringBuilder command) {
        command.append(",line=")
                .append(range.start().line())
                .append(",endLine=")
                .append(range.end().line());
        if (range.start().line() == range.end().line()) {
            command.append(",col=").append(range.start().column());
            command.append(",endColumn=").append(range.end().column());
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
