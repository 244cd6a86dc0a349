package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationValue;

/** Reports the problems of declarations, each at an {@link ElementLocation}. */
public final class Diagnostics {

    private final Consumer<Problem> problems;
    private final Set<AnnotationValue> refused = Collections.newSetFromMap(new IdentityHashMap<>());

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

    /** Whether an error was reported at a value, also by diagnostics that report nothing: it is not part of the catalog. */
    public boolean isRefused(AnnotationValue value) {
        return refused.contains(value);
    }

    public void error(ElementLocation location, ProblemCode code, String message) {
        error(location, code, message, Optional.empty());
    }

    /** Reports an error whose message says already what the fix would write. */
    public void error(ElementLocation location, ProblemCode code, String message, Optional<Fix> fix) {
        location.value().ifPresent(refused::add);
        report(new Problem(code.id(), Severity.ERROR, location, message, List.of(), Optional.empty(), fix));
    }

    /** Reports a warning, unless it is suppressed. */
    public void warning(ElementLocation location, ProblemCode code, String message) {
        if (!Suppressions.suppress(location.element(), code.id())) {
            report(Problem.of(code.id(), Severity.WARNING, location, message));
        }
    }

    /** Reports a warning that a program can fix, unless it is suppressed. */
    public void warning(ElementLocation location, ProblemCode code, String message, Fix fix) {
        if (!Suppressions.suppress(location.element(), code.id())) {
            report(Problem.of(code.id(), Severity.WARNING, location, message).withFix(fix));
        }
    }

    public void report(Problem problem) {
        problems.accept(problem);
    }
}
