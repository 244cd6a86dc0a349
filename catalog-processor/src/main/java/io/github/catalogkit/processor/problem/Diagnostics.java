package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
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
    private final Suppressions suppressions;
    private final Set<AnnotationValue> refused;
    private final List<ProblemCode> errors;

    /**
     * Makes diagnostics for one compilation.
     *
     * @param problems receives each problem that is not suppressed
     */
    public Diagnostics(Consumer<Problem> problems) {
        this(problems, new Suppressions(), Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>());
    }

    private Diagnostics(
            Consumer<Problem> problems,
            Suppressions suppressions,
            Set<AnnotationValue> refused,
            List<ProblemCode> errors) {
        this.problems = problems;
        this.suppressions = suppressions;
        this.refused = refused;
        this.errors = errors;
    }

    /** Returns diagnostics that report nothing, for declarations that are read a second time. */
    public static Diagnostics silent() {
        return new Diagnostics(problem -> {});
    }

    /** Returns diagnostics that share the state of these, and leave reporting to another processor. */
    public Diagnostics unreported() {
        return new Diagnostics(problem -> {}, suppressions, refused, errors);
    }

    /** Returns the suppressions of the declarations. */
    public Suppressions suppressions() {
        return suppressions;
    }

    /** Returns whether there is an error, including those that another processor reports. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Returns whether there is an error at a value, reported or not, so that it is not part of the catalog. */
    public boolean isRefused(AnnotationValue value) {
        return refused.contains(value);
    }

    public void error(ElementLocation location, ProblemCode code, String message) {
        error(location, code, message, Optional.empty(), Optional.empty());
    }

    public void error(ElementLocation location, ProblemCode code, String message, String help) {
        error(location, code, message, Optional.of(help), Optional.empty());
    }

    public void error(
            ElementLocation location, ProblemCode code, String message, Optional<String> help, Optional<Fix> fix) {
        location.value().ifPresent(refused::add);
        errors.add(code);
        report(new Problem(code.id(), Severity.ERROR, location, message, List.of(), help, fix));
    }

    /** Reports a warning, unless it is suppressed. */
    public void warning(ElementLocation location, ProblemCode code, String message, String help) {
        warning(
                location,
                Problem.of(code.id(), Severity.WARNING, location, message).withHelp(help));
    }

    /** Reports a warning that a program can fix, unless it is suppressed. */
    public void warning(ElementLocation location, ProblemCode code, String message, Fix fix) {
        warning(
                location,
                Problem.of(code.id(), Severity.WARNING, location, message).withFix(fix));
    }

    /** Reports a problem at its location, unless it is suppressed. */
    public void warning(ElementLocation location, Problem problem) {
        if (!suppressions.suppress(location.element(), problem.code())) {
            report(problem);
        }
    }

    public void report(Problem problem) {
        problems.accept(problem);
    }
}
