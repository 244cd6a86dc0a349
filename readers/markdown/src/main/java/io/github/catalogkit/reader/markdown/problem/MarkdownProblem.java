package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.ProblemKind;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Locale;

/** The kinds of problems of Markdown, besides those that rules find. */
public enum MarkdownProblem implements ProblemKind {
    BROKEN_LINK("The destination of a link directly follows its text."),
    ATTACHED_MARKER("A list marker is followed by a space."),
    MISSING_MARKER("Every list item has a marker of its own."),
    UNKNOWN_ANCHOR("Links within a file lead to a heading that exists.", Severity.WARNING),
    MALFORMED_URL("URLs are absolute and use http or https."),
    LABEL_AS_TITLE("The title of an entry is its name, not a label such as \"pdf\".", Severity.WARNING),
    UNREAD_LINKS("Most links of a file are in entries.", Severity.WARNING);

    private final String statement;
    private final Severity severity;

    MarkdownProblem(String statement) {
        this(statement, Severity.ERROR);
    }

    MarkdownProblem(String statement, Severity severity) {
        this.statement = statement;
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String statement() {
        return statement;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    Problem at(SourceText source, int start, int end, String message) {
        return Problem.of(id(), severity, source.range(start, end), message);
    }

    /** Returns the fix that replaces the text between two offsets. */
    static Fix replace(SourceText source, int start, int end, String replacement) {
        return Fix.safe(source.edit(start, end, replacement));
    }
}
