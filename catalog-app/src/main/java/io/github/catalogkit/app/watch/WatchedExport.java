package io.github.catalogkit.app.watch;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.export.Regeneration;
import io.github.catalogkit.app.lint.LintResult;
import io.github.catalogkit.app.source.CheckedSource;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.problem.Problem;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An export that is repeated when the sources change. */
public final class WatchedExport {

    private final Source source;
    private final Export export;
    private final Selection selection;
    private final boolean overwrite;
    private final SettingNames settings;
    private final Set<String> known = new HashSet<>();
    private boolean refused;

    /**
     * Makes an export.
     *
     * @param source the source
     * @param export the export
     * @param selection the entries to export
     * @param overwrite whether to overwrite files that were edited
     * @param settings the names of the program's settings
     */
    public WatchedExport(Source source, Export export, Selection selection, boolean overwrite, SettingNames settings) {
        this.source = source;
        this.export = export;
        this.selection = selection;
        this.overwrite = overwrite;
        this.settings = settings;
    }

    /**
     * The result of an export.
     *
     * @param problems the errors of the source, and those warnings that it did not have before
     * @param files the result of generating the files; empty if they are unchanged because of an error
     * @param error an error that is not a problem of the source, and was not reported before
     */
    public record Result(LintResult problems, Optional<Regeneration> files, Optional<UserErrorException> error) {}

    /** {@return the name of the file for the user} */
    public String target() {
        return export.target().name();
    }

    /**
     * Reads the source and writes the files, unless the source has errors, or an edited file would be overwritten, which is
     * reported only once.
     *
     * @return the result
     */
    public Result run() {
        List<Problem> problems = List.of();
        try {
            CheckedSource checked = source.check();
            problems = unknown(checked.problems());
            if (checked.catalog().isEmpty()) {
                return new Result(lintResult(problems), Optional.empty(), Optional.empty());
            }
            try (OpenCatalog catalog = checked.catalog().get()) {
                Regeneration files = export.write(catalog, selection, overwrite, settings);
                refused = false;
                return new Result(lintResult(problems), Optional.of(files), Optional.empty());
            }
        } catch (UserErrorException e) {
            Optional<UserErrorException> error = Optional.of(e).filter(it -> !(it.isEdit() && refused));
            refused |= e.isEdit();
            return new Result(lintResult(problems), Optional.empty(), error);
        } catch (UncheckedIOException e) { // a file was deleted while it was read
            UserErrorException error = UserErrorException.in(source.name(), e);
            return new Result(lintResult(problems), Optional.empty(), Optional.of(error));
        }
    }

    /** Returns all errors, and the warnings that were not there the last time, wherever in their files. */
    private List<Problem> unknown(List<Problem> problems) {
        List<Problem> unknown = problems.stream()
                .filter(problem -> problem.isError() || !known.contains(key(problem)))
                .toList();
        known.clear();
        problems.forEach(problem -> known.add(key(problem)));
        return unknown;
    }

    private static String key(Problem problem) {
        return problem.code() + " " + problem.message();
    }

    private LintResult lintResult(List<Problem> problems) {
        return new LintResult(source, problems, 0, Map.of());
    }
}
