package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A source of catalogs. */
public sealed interface Source permits TextSource, JavaSource, CompiledSource, ProjectSource {

    /** {@return the name in messages, which is usually what the user wrote} */
    String name();

    /**
     * Reads the chosen catalog.
     *
     * @return the catalog, which the caller closes
     * @throws UserErrorException if the source cannot be read, has errors, or does not have the catalog
     */
    OpenCatalog open();

    /**
     * Reads the chosen catalog and the problems of all catalogs of the source at once.
     *
     * @return the problems, and the catalog, which the caller closes
     * @throws UserErrorException if the source cannot be read, or does not have the catalog
     */
    default CheckedSource check() {
        return new CheckedSource(problems(List.of()), Optional.of(open()));
    }

    /**
     * {@return the files that are read}
     *
     * @throws UserErrorException if this is a stream
     */
    SourceFiles files();

    /**
     * {@return the problems of all catalogs of the source, each at a {@link FileLocation}, in the order of files and
     * positions}
     *
     * @param settings settings of rules that take precedence over those of the catalogs
     * @throws UserErrorException if the source cannot be read
     */
    default List<Problem> problems(List<RuleSetting> settings) {
        return problems(settings, Map.of());
    }

    /**
     * {@return the problems of the source if some files had other texts}
     *
     * @param settings settings of rules that take precedence over those of the catalogs
     * @param texts the texts of files by {@link FileLocation#file()}
     * @throws UserErrorException if the source cannot be read
     */
    List<Problem> problems(List<RuleSetting> settings, Map<String, String> texts);

    /**
     * {@return what a finder finds in the catalogs of the source instead of the problems of rules, if some files had other
     * texts} Each problem is at a {@link FileLocation}, and those that the source suppresses are omitted.
     *
     * @param finder finds the problems of a catalog, each at a {@link io.github.catalogkit.problem.CatalogLocation}
     * @param texts the texts of files by {@link FileLocation#file()}
     * @throws UserErrorException if the source cannot be read
     */
    List<Problem> find(Function<Catalog, Stream<Problem>> finder, Map<String, String> texts);

    /**
     * {@return the text of a file in which this source has a problem, if it is a text}
     *
     * @param file the file by {@link FileLocation#file()}
     * @throws UserErrorException if the file cannot be read
     */
    default Optional<String> text(String file) {
        return path(file).map(path -> {
            try {
                return Files.readString(path);
            } catch (IOException e) {
                throw UserErrorException.in(file, e);
            }
        });
    }

    /** {@return whether this source has files that can be fixed} */
    boolean canBeFixed();

    /**
     * {@return the path of a file in which this source has a problem, if it can be fixed}
     *
     * @param file the file by {@link FileLocation#file()}
     */
    Optional<Path> path(String file);

    /**
     * Reads the chosen catalog of annotated Java sources, which can be changed.
     *
     * @return the catalog with the classes that declare it
     * @throws UserErrorException if this is another source, or if the sources cannot be read, have errors, or do not declare the
     *     catalog
     */
    default DeclaredCatalog declared() {
        throw UserErrorException.in(
                name(), "only annotated Java sources can be changed; name their directory, such as src/main/java");
    }
}
