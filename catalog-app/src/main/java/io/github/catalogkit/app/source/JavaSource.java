package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.java.JavaSources;
import io.github.catalogkit.reader.java.SourceReading;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list in annotated Java sources.
 *
 * @param name the directory or file as the user wrote it
 * @param sources the sources with their class path
 * @param choice the choice of one of several catalogs
 */
record JavaSource(String name, JavaSources sources, CatalogChoice choice) implements Source {

    @Override
    public OpenCatalog open() {
        return OpenCatalog.of(name, declared().catalog(), List.of());
    }

    @Override
    public DeclaredCatalog declared() {
        return DeclaredCatalog.of(sources, choice, name, DeclaredCatalog.read(sources, name, Map.of()));
    }

    @Override
    public CheckedSource check() {
        SourceReading reading = DeclaredCatalog.read(sources, name, Map.of());
        return new CheckedSource(
                reading.problems(),
                reading.errors().isEmpty()
                        ? Optional.of(OpenCatalog.of(
                                name,
                                DeclaredCatalog.of(sources, choice, name, reading)
                                        .catalog(),
                                List.of()))
                        : Optional.empty());
    }

    @Override
    public SourceFiles files() {
        return new SourceFiles(sources.path(), JavaSources.ENDING);
    }

    @Override
    public List<Problem> problems(List<RuleSetting> settings, Map<String, String> texts) {
        try {
            SourceReading reading = sources.read(settings, texts, catalog -> true);
            if (reading.errors().isEmpty()) {
                requireCatalog(reading, name);
            }
            return reading.problems();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    @Override
    public List<Problem> find(Function<Catalog, Stream<Problem>> finder, Map<String, String> texts) {
        try {
            return found(sources.find(finder, texts, catalog -> true));
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /** Returns the problems that a finder found, without those of the declarations. */
    static List<Problem> found(SourceReading reading) {
        return reading.problems().stream()
                .filter(problem -> LinkProblem.find(problem.code()).isPresent())
                .toList();
    }

    /** Throws an exception if sources without errors declare no catalog. */
    static void requireCatalog(SourceReading reading, String name) {
        if (reading.catalogs().isEmpty()) {
            throw UserErrorException.in(name, "there is no class with the annotation @Catalog in these sources");
        }
    }

    @Override
    public boolean canBeFixed() {
        return true;
    }

    @Override
    public Optional<Path> path(String file) {
        return Optional.of(Path.of(file)).filter(Files::isRegularFile);
    }
}
