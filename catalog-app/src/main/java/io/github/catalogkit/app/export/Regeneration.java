package io.github.catalogkit.app.export;

import io.github.catalogkit.problem.Problem;
import java.util.List;

/**
 * The result of generating files again.
 *
 * @param written whether they were written; not, if they were up to date
 * @param warnings what the files leave out or change
 */
public record Regeneration(boolean written, List<Problem> warnings) {

    /**
     * Makes a result.
     *
     * @param written whether they were written; not, if they were up to date
     * @param warnings what the files leave out or change
     */
    public Regeneration {
        warnings = List.copyOf(warnings);
    }
}
