package io.github.catalogkit.reader.java;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.vocabulary.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Collects the errors of the compiler itself. Its warnings are ignored, since they are not about the list. */
record CompilerErrors(Consumer<Problem> problems) implements DiagnosticListener<JavaFileObject> {

    /** A message of our processor without an element, such as about a class in a method. */
    private static final Pattern OURS = Pattern.compile("(.*) \\[catalog:([a-z-]+)]");

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            String message = diagnostic
                    .getMessage(Locale.ENGLISH)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining("; "));
            Matcher ours = OURS.matcher(message);
            problems.accept(
                    ours.matches()
                            ? Problem.of(ours.group(2), Severity.ERROR, location(diagnostic), ours.group(1))
                            : Problem.of(SourceReading.JAVA, Severity.ERROR, location(diagnostic), message));
        }
    }

    private static FileLocation location(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        if (file == null) {
            return FileLocation.of("sources");
        }
        return new FileLocation(SourceFile.name(file), range(diagnostic, file), Optional.empty());
    }

    /** Returns the range of a diagnostic of the compiler. */
    private static Optional<TextRange> range(Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject file) {
        if (diagnostic.getPosition() == Diagnostic.NOPOS) {
            return Optional.empty();
        }
        try {
            int start = (int) diagnostic.getPosition();
            int end = Math.max(start, (int) diagnostic.getEndPosition());
            return Optional.of(new SourceFile(file.getCharContent(true).toString()).range(start, end));
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.of(TextRange.at((int) diagnostic.getLineNumber(), (int) diagnostic.getColumnNumber()));
        }
    }
}
