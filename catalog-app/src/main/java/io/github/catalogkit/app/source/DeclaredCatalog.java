package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.FileChanges;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.java.JavaSources;
import io.github.catalogkit.reader.java.SourceReading;
import io.github.catalogkit.source.DeclaredClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A catalog that annotated Java sources declare, and the class of each of its parts. */
public final class DeclaredCatalog {

    private final JavaSources sources;
    private final CatalogChoice choice;
    private final SourceReading reading;
    private final Catalog catalog;

    private DeclaredCatalog(JavaSources sources, CatalogChoice choice, SourceReading reading, Catalog catalog) {
        this.sources = sources;
        this.choice = choice;
        this.reading = reading;
        this.catalog = catalog;
    }

    /**
     * Reads sources, after completing a change of them that was interrupted.
     *
     * @throws UserErrorException if they cannot be read
     */
    static SourceReading read(JavaSources sources, String name, Map<String, String> texts) {
        FileChanges.finish(folder(sources));
        try {
            return sources.read(List.of(), texts, catalog -> true);
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /**
     * Returns the catalog of sources.
     *
     * @throws UserErrorException if they have errors, or do not declare the catalog
     */
    static DeclaredCatalog of(JavaSources sources, CatalogChoice choice, String name, SourceReading reading) {
        List<Problem> errors = reading.errors();
        if (!errors.isEmpty()) {
            throw UserErrorException.in(errors);
        }
        JavaSource.requireCatalog(reading, name);
        try {
            return new DeclaredCatalog(sources, choice, reading, choice.from(reading.catalogs()));
        } catch (NoSuchElementException e) {
            throw UserErrorException.in(name, e);
        }
    }

    private static Path folder(JavaSources sources) {
        Path path = sources.path();
        return Files.isDirectory(path) ? path : path.toAbsolutePath().resolveSibling("");
    }

    /** {@return the catalog} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return the directory of the sources} */
    public Path folder() {
        return folder(sources);
    }

    /**
     * {@return the class that declares a part of the catalog; empty if it is in a class file}
     *
     * @param node the catalog, or a section or an entry of it, by identity
     */
    public Optional<DeclaredClass> declaring(Node node) {
        return reading.declaring(node);
    }

    /**
     * {@return the text of a source file, if it exists}
     *
     * @param file the file by its name in {@link DeclaredClass#file()}
     * @throws UserErrorException if it cannot be read
     */
    public Optional<String> text(String file) {
        Path path = Path.of(file);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw UserErrorException.in(file, e);
        }
    }

    /**
     * {@return the catalog as if some files had other texts}
     *
     * @param texts the texts of changed and new files by their names; empty for those that are deleted
     * @throws UserErrorException if the sources then have errors
     */
    public DeclaredCatalog with(Map<String, String> texts) {
        String name = folder().toString();
        return of(sources, choice, name, read(sources, name, texts));
    }
}
