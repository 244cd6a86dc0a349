package io.github.catalogkit.maven;

import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.problem.Problem;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that reports problems of lists in files, or of the project's catalog. */
abstract class AbstractListGoal extends AbstractCatalogGoal {

    /** The lists to check, such as a README. By default the catalog of the project, from its sources or classes. */
    @Parameter(property = "catalog.lists")
    private List<File> lists = List.of();

    /** The format of the lists, such as <code>markdown</code>. By default derived from the file extensions. */
    @Parameter(property = "catalog.from")
    private @Nullable String from;

    @Override
    Optional<String> reasonToSkip() {
        return lists.isEmpty() ? super.reasonToSkip() : Optional.empty();
    }

    /** Returns the configured lists, or the catalog of the project. */
    final List<? extends Source> sources() {
        if (lists.isEmpty()) {
            return List.of(project());
        }
        Sources sources = new Sources(program(), Optional.ofNullable(from), Optional.empty(), List.of());
        return lists.stream()
                .map(list -> sources.text(list.toPath(), shown(list.toPath())))
                .toList();
    }

    /** Logs problems, each by its severity, and returns them. */
    final List<Problem> logged(LintResult result) {
        for (Problem problem : result.problems()) {
            if (problem.isError()) {
                getLog().error(problem.line());
            } else {
                getLog().warn(problem.line());
            }
        }
        return result.problems();
    }
}
