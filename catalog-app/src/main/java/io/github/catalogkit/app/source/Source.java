package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a catalog is read from. */
public sealed interface Source permits TextSource, JavaSource, CompiledSource, ProjectSource {

    /** {@return the name in messages, which is usually what the user wrote} */
    String name();

    /**
     * Reads the catalog that is asked for.
     *
     * @return the catalog, which the caller closes
     * @throws UserErrorException if the source cannot be read, has errors or has no such catalog
     */
    OpenCatalog open();

    /**
     * {@return the problems of all catalogs of the source, each at a {@link FileLocation}, in the order of files and
     * positions}
     *
     * @param settings decisions about rules that count before those of the catalogs
     * @throws UserErrorException if the source cannot be read
     */
    default List<Problem> problems(List<RuleSetting> settings) {
        return problems(settings, Map.of());
    }

    /**
     * {@return the problems that there would be if some files had other texts}
     *
     * @param settings decisions about rules that count before those of the catalogs
     * @param texts the texts of files by {@link FileLocation#file()}
     * @throws UserErrorException if the source cannot be read
     */
    List<Problem> problems(List<RuleSetting> settings, Map<String, String> texts);

    /**
     * {@return the text of the file that a problem of this source is in, if it has one}
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

    /** {@return whether this source has files whose texts can be changed} */
    boolean canBeFixed();

    /**
     * {@return the path of the file that a problem of this source is in, if its text can be changed}
     *
     * @param file the file by {@link FileLocation#file()}
     */
    Optional<Path> path(String file);
}
