package io.github.catalogkit.problem;

/**
 * An edit that solves a problem.
 *
 * @param safe whether the result is certainly what the author meant, so that it needs no review; otherwise the fix is a
 *     suggestion
 * @param edit the edit
 */
public record Fix(boolean safe, Edit edit) {

    /**
     * {@return a safe fix}
     *
     * @param edit the edit
     */
    public static Fix safe(Edit edit) {
        return new Fix(true, edit);
    }

    /**
     * {@return a suggested fix}
     *
     * @param edit the edit
     */
    public static Fix suggested(Edit edit) {
        return new Fix(false, edit);
    }
}
