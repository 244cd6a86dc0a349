package io.github.catalogkit.lint;

import io.github.catalogkit.text.Count;
import java.util.List;

/**
 * How much is amiss.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 */
public record LintSummary(long errors, long warnings) {

    /**
     * Counts findings.
     *
     * @param findings the findings of one list or of several
     * @return the number of errors and of warnings
     */
    public static LintSummary of(List<LintFinding> findings) {
        long errors = findings.stream().filter(LintFinding::isError).count();
        return new LintSummary(errors, findings.size() - errors);
    }

    /**
     * {@return whether this is too much}
     *
     * @param strict whether a warning is too much, and not only an error
     */
    public boolean isTooMuch(boolean strict) {
        return errors > 0 || (strict && warnings > 0);
    }

    /** Returns both numbers in words: {@code 1 error, 2 warnings}. */
    @Override
    public String toString() {
        return Count.of(errors, "error", "errors") + ", " + Count.of(warnings, "warning", "warnings");
    }
}
