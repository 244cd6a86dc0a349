package io.github.catalogkit.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The readers that are available to a program.
 *
 * @param readers one reader for each format, sorted by the names of the formats
 */
public record Readers(List<CatalogReader> readers) {

    /**
     * Makes a collection of these readers.
     *
     * @param readers one reader for each format, in any order
     */
    public Readers {
        readers = readers.stream()
                .sorted(Comparator.comparing(CatalogReader::format))
                .toList();
    }

    /** {@return all readers that the context class loader of the current thread finds} */
    public static Readers load() {
        return of(ServiceLoader.load(CatalogReader.class));
    }

    /**
     * {@return all readers that a class loader finds}
     *
     * @param loader the class loader that finds the services
     */
    public static Readers load(ClassLoader loader) {
        return of(ServiceLoader.load(CatalogReader.class, loader));
    }

    private static Readers of(ServiceLoader<CatalogReader> readers) {
        return new Readers(readers.stream().map(ServiceLoader.Provider::get).toList());
    }

    /**
     * {@return the reader of a format, if there is one}
     *
     * @param format the name of the format in lowercase, such as {@code markdown}
     */
    public Optional<CatalogReader> ofFormat(String format) {
        return readers.stream().filter(reader -> reader.format().equals(format)).findFirst();
    }

    /**
     * {@return the reader for a file extension, if there is one}
     *
     * @param fileName the name of the file; case is ignored
     */
    public Optional<CatalogReader> ofFile(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> reader.fileExtensions().contains(extension))
                .findFirst();
    }
}
