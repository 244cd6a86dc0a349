package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import java.util.function.Consumer;

/** Reports the problems of declarations, each at an {@link ElementLocation}. */
public final class Diagnostics {

    private final Consumer<Problem> problems;

    /**
     * Makes diagnostics for one compilation.
     *
     * @param problems receives each problem that is not suppressed
     */
    public Diagnostics(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Returns diagnostics that report nothing, for what is read a second time. */
    public static Diagnostics silent() {
        return new Diagnostics(problem -> {});
    }

    public void error(ElementLocation location, ProblemCode code, String message) {
        report(Problem.of(code.id(), Severity.ERROR, location, message));
    }

    /** Reports a warning, unless it is suppressed. */
    public void warning(ElementLocation location, ProblemCode code, String message) {
        if (!Suppressions.suppress(location.element(), code.id())) {
            report(Problem.of(code.id(), Severity.WARNING, location, message));
        }
    }

    public void report(Problem problem) {
        problems.accept(problem);
    }
}
