package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Problems as Markdown for an issue or a comment on a pull request: a list for each kind. */
final class MarkdownReport {

    private static final Pattern QUOTED_URL = Pattern.compile("\"(https?:[^\"\\s]*)\"");

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~@]");

    private MarkdownReport() {}

    static String of(List<Problem> problems) {
        Map<String, List<Problem>> kinds =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder();
        kinds.forEach((code, found) -> {
            report.append(report.isEmpty() ? "" : "\n").append("## ").append(code);
            report.append(" (").append(found.size()).append(")\n\n");
            found.forEach(problem -> report.append("- ")
                    .append(code(location(problem)))
                    .append(": ")
                    .append(text(SourceLine.printable(problem.text())))
                    .append('\n'));
        });
        return report.toString();
    }

    private static String location(Problem problem) {
        String part = problem.location() instanceof FileLocation file
                ? file.part().map(it -> ": " + it).orElse("")
                : "";
        return problem.location() + SourceLine.printable(part);
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }

    /** Escapes what is markup or notifies somebody; URLs in quotes become code, so that they are not links to dead pages. */
    private static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        Matcher url = QUOTED_URL.matcher(text);
        int from = 0;
        while (url.find()) {
            escaped.append(escape(text.substring(from, url.start()))).append(code(url.group(1)));
            from = url.end();
        }
        return escaped.append(escape(text.substring(from))).toString();
    }

    private static String escape(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
