package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.UnifiedDifference;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The result of checking a source.
 *
 * @param source the source
 * @param problems the problems; after fixing, those that remain
 * @param fixed the number of problems that were fixed
 * @param texts the texts of the fixed files by their names in problems
 */
public record LintResult(Source source, List<Problem> problems, int fixed, Map<String, String> texts) {

    /**
     * Makes a result.
     *
     * @param source the source
     * @param problems the problems; after fixing, those that remain
     * @param fixed the number of problems that were fixed
     * @param texts the texts of the fixed files by their names in problems
     */
    public LintResult {
        problems = List.copyOf(problems);
        texts = new TreeMap<>(texts);
    }

    /**
     * {@return the text of a file to which the locations of problems refer, if there is one}
     *
     * @param file the file by its name in problems
     */
    public Optional<String> text(String file) {
        return Optional.ofNullable(texts.get(file)).or(() -> source.text(file));
    }

    /** {@return the changes of the fixed files in the unified format of {@code diff}} */
    public String difference() {
        StringBuilder difference = new StringBuilder();
        texts.forEach((file, text) ->
                difference.append(UnifiedDifference.of(file, source.text(file).orElse(""), text)));
        return difference.toString();
    }
}
