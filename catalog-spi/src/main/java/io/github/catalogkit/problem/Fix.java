package io.github.catalogkit.problem;

/**
 * A change that solves a problem.
 *
 * @param safe whether the result is certainly what the author meant, so that nobody has to look at it; a fix that is not
 *     safe is a suggestion
 * @param edit the change
 */
public record Fix(boolean safe, Edit edit) {

    /**
     * {@return a safe fix}
     *
     * @param edit the change
     */
    public static Fix safe(Edit edit) {
        return new Fix(true, edit);
    }

    /**
     * {@return a fix to propose}
     *
     * @param edit the change
     */
    public static Fix suggested(Edit edit) {
        return new Fix(false, edit);
    }
}
