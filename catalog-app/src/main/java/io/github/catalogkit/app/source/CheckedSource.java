package io.github.catalogkit.app.source;

import io.github.catalogkit.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a source once for its catalog and its problems.
 *
 * @param problems the problems of the source, each at a file location
 * @param catalog the chosen catalog, which the caller closes; empty if the source has errors that leave parts of it out
 */
public record CheckedSource(List<Problem> problems, Optional<OpenCatalog> catalog) {

    /**
     * Makes a result.
     *
     * @param problems the problems of the source, each at a file location
     * @param catalog the chosen catalog, which the caller closes; empty if the source has errors that leave parts of it out
     */
    public CheckedSource {
        problems = List.copyOf(problems);
    }
}
