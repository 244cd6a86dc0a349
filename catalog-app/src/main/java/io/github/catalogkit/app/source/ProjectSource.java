package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.java.JavaSources;
import io.github.catalogkit.reader.java.SourceReading;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A project that declares a catalog, or depends on one.
 *
 * <p>Its catalog is read from its classes. Problems are searched in its sources, which have locations and suppressions, or in
 * the classes if the sources do not declare the catalog or do not compile.
 *
 * @param sources the source directories
 * @param classes the class directory and the dependencies
 * @param choice the choice of one of several catalogs
 * @param shown returns the name of a file in messages
 */
record ProjectSource(
        List<JavaSources> sources, CompiledSource classes, CatalogChoice choice, Function<Path, String> shown)
        implements Source {

    @Override
    public String name() {
        return sources.stream()
                .findFirst()
                .map(folder -> shown.apply(folder.path()))
                .orElseGet(classes::name);
    }

    @Override
    public OpenCatalog open() {
        return classes.open();
    }

    /** Returns the catalog of the first source directory that declares it. */
    @Override
    public DeclaredCatalog declared() {
        for (JavaSources folder : sources) {
            String name = shown.apply(folder.path());
            SourceReading reading = DeclaredCatalog.read(folder, name, Map.of());
            if (reading.catalogs().stream().anyMatch(choice::allows)) {
                return DeclaredCatalog.of(folder, choice, name, reading);
            }
        }
        return Source.super.declared();
    }

    @Override
    public SourceFiles files() {
        return classes.files();
    }

    @Override
    public List<Problem> problems(List<RuleSetting> settings, Map<String, String> texts) {
        Map<String, String> changed = changed(texts);
        List<Problem> problems = new ArrayList<>();
        boolean declared = false;
        for (JavaSources folder : sources) {
            SourceReading reading = read(folder, settings, changed);
            if (reading.problems().stream().anyMatch(problem -> problem.code().equals(SourceReading.JAVA))) {
                return classes.problems(settings);
            }
            declared |= reading.catalogs().stream().anyMatch(choice::allows);
            reading.problems().stream().map(this::shown).forEach(problems::add);
        }
        return declared ? problems : classes.problems(settings);
    }

    @Override
    public List<Problem> find(Function<Catalog, Stream<Problem>> finder, Map<String, String> texts) {
        Map<String, String> changed = changed(texts);
        List<Problem> problems = new ArrayList<>();
        boolean declared = false;
        for (JavaSources folder : sources) {
            try {
                SourceReading reading = folder.find(finder, changed, choice::allows);
                declared |= reading.catalogs().stream().anyMatch(choice::allows);
                JavaSource.found(reading).stream().map(this::shown).forEach(problems::add);
            } catch (IOException e) {
                throw UserErrorException.in(shown.apply(folder.path()), e);
            }
        }
        return declared ? problems : classes.find(finder, texts);
    }

    private Map<String, String> changed(Map<String, String> texts) {
        Map<String, String> changed = new HashMap<>();
        texts.forEach((file, text) ->
                path(file).ifPresent(path -> changed.put(path.toString().replace('\\', '/'), text)));
        return changed;
    }

    private Problem shown(Problem problem) {
        return problem.location() instanceof FileLocation location
                ? problem.at(new FileLocation(shown.apply(Path.of(location.file())), location.range(), location.part()))
                : problem;
    }

    private SourceReading read(JavaSources folder, List<RuleSetting> settings, Map<String, String> texts) {
        try {
            return folder.read(settings, texts, choice::allows);
        } catch (IOException e) {
            throw UserErrorException.in(shown.apply(folder.path()), e);
        }
    }

    @Override
    public boolean canBeFixed() {
        return !sources.isEmpty();
    }

    @Override
    public Optional<Path> path(String file) {
        for (JavaSources folder : sources) {
            try (Stream<Path> files = Files.walk(folder.path())) {
                Optional<Path> found = files.filter(path -> shown.apply(path).equals(file))
                        .filter(Files::isRegularFile)
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException e) {
                throw UserErrorException.in(file, e);
            }
        }
        return Optional.empty();
    }
}
