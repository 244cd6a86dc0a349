package io.github.catalogkit.reader.java;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import java.util.List;

/**
 * The result of reading Java sources.
 *
 * @param catalogs the catalogs, sorted by file name; none, if the sources cannot be parsed
 * @param problems the problems of the declarations, each at a {@link FileLocation}, in the order of files and positions
 */
public record SourceReading(List<Catalog> catalogs, List<Problem> problems) {

    /** The code of errors of the compiler itself. */
    public static final String JAVA = "java";

    /**
     * Makes a result.
     *
     * @param catalogs the catalogs, sorted by file name; none, if the sources cannot be parsed
     * @param problems the problems of the declarations, each at a {@link FileLocation}, in any order
     */
    public SourceReading {
        catalogs = List.copyOf(catalogs);
        problems = problems.stream().distinct().sorted(Problem.BY_LOCATION).toList();
    }

    /** {@return the errors; without any, the catalogs are complete} */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }
}
