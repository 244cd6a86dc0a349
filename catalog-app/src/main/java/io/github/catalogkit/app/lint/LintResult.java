package io.github.catalogkit.app.lint;

import io.github.catalogkit.lint.LintFinding;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a check of a source has found.
 *
 * @param findings what is wrong; after fixing, what is left
 * @param fixed how many places of the text were fixed; empty if no fix was tried
 */
public record LintResult(List<LintFinding> findings, OptionalInt fixed) {

    /** Returns the result of a check that fixes nothing. */
    static LintResult of(List<LintFinding> findings) {
        return new LintResult(findings, OptionalInt.empty());
    }
}
