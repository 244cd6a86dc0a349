package io.github.catalogkit.reader.java;

import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.source.Place;
import io.github.catalogkit.vocabulary.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * Collects what the compiler tells: all that is ours, and errors of its own.
 *
 * <p>Its own warnings are about Java, and not about the list.
 */
final class CompilerMessages implements DiagnosticListener<JavaFileObject> {

    private static final Pattern OURS = Pattern.compile("(.*) \\[catalog:([a-z-]+)]", Pattern.DOTALL);

    private final List<LintFinding> findings = new ArrayList<>();

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH);
        Matcher ours = OURS.matcher(message);
        boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
        if (ours.matches()) {
            add(diagnostic, error ? Severity.ERROR : Severity.WARNING, ours.group(2), ours.group(1));
        } else if (error) {
            String line = message.lines().map(String::strip).collect(Collectors.joining("; "));
            add(diagnostic, Severity.ERROR, SourceReading.JAVA, line);
        }
    }

    /** What was told, in the order of files and places. */
    List<LintFinding> findings() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(LintFinding::file).thenComparing(LintFinding.byPlace()))
                .toList();
    }

    private void add(Diagnostic<? extends JavaFileObject> diagnostic, Severity severity, String code, String message) {
        Optional<JavaFileObject> source = Optional.ofNullable(diagnostic.getSource());
        findings.add(new LintFinding(
                source.map(CompilerMessages::name).orElse("sources"),
                source.flatMap(file -> place(diagnostic, file)),
                Optional.empty(),
                severity,
                code,
                message));
    }

    /** As the user named it, and the same on all systems. */
    private static String name(JavaFileObject file) {
        return Path.of(file.getName()).toString().replace('\\', '/');
    }

    private static Optional<Place> place(Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject file) {
        if (diagnostic.getPosition() == Diagnostic.NOPOS) {
            return Optional.empty();
        }
        return Optional.of(new Place((int) diagnostic.getLineNumber(), column(diagnostic, file)));
    }

    /** Where the compiler itself points, but that it counts a tabulator as what it looks like, and editors as a character. */
    private static int column(Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject file) {
        int position = (int) diagnostic.getPosition();
        try {
            CharSequence text = file.getCharContent(true);
            int column = 1;
            while (column <= position && !isLineEnd(text.charAt(position - column))) {
                column++;
            }
            return column;
        } catch (IOException | IndexOutOfBoundsException e) {
            return (int) diagnostic.getColumnNumber();
        }
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
