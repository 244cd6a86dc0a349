package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.text.Count;
import java.util.List;

/**
 * The numbers of problems.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param fixable how many of both have a safe fix
 */
public record LintSummary(long errors, long warnings, long fixable) {

    /**
     * Counts problems.
     *
     * @param problems the problems of one list or of several
     * @return the numbers
     */
    public static LintSummary of(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long fixable = problems.stream()
                .filter(problem -> problem.fix().filter(fix -> fix.safe()).isPresent())
                .count();
        return new LintSummary(errors, problems.size() - errors, fixable);
    }

    /**
     * {@return whether a check fails}
     *
     * @param strict whether warnings fail it, too
     */
    public boolean fails(boolean strict) {
        return errors > 0 || (strict && warnings > 0);
    }

    /**
     * {@return the numbers after fixing as text} A fix that remains would cause another problem.
     *
     * @param fixed the number of problems that were fixed
     * @param verb {@code fixed}, or {@code would fix}
     */
    public String afterFixing(int fixed, String verb) {
        return verb + " " + Count.of(fixed, "problem", "problems") + "; " + new LintSummary(errors, warnings, 0)
                + (fixable > 0
                        ? "; " + Count.of(fixable, "fix", "fixes")
                                + " not applied: the result would have another problem"
                        : "");
    }

    /** Returns the numbers as text: {@code 1 error, 2 warnings, 1 fixable}. */
    @Override
    public String toString() {
        return Count.of(errors, "error", "errors") + ", " + Count.of(warnings, "warning", "warnings")
                + (fixable > 0 ? ", " + fixable + " fixable" : "");
    }
}
