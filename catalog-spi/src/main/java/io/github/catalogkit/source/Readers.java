package io.github.catalogkit.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The readers that a program has.
 *
 * @param readers one reader a format, in the order of the formats' names
 */
public record Readers(List<CatalogReader> readers) {

    /**
     * Makes a collection of these readers.
     *
     * @param readers one reader a format, in any order
     */
    public Readers {
        readers = readers.stream()
                .sorted(Comparator.comparing(CatalogReader::format))
                .toList();
    }

    /** {@return the readers that the current thread's context class loader finds} */
    public static Readers load() {
        return of(ServiceLoader.load(CatalogReader.class));
    }

    /**
     * {@return the readers that a class loader finds}
     *
     * @param loader where to look for the readers that are registered as services
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
     * @param format the name of the format in small letters, such as {@code markdown}
     */
    public Optional<CatalogReader> ofFormat(String format) {
        return readers.stream().filter(reader -> reader.format().equals(format)).findFirst();
    }

    /**
     * {@return the reader for a file of this name, by its ending, if there is one}
     *
     * @param fileName the name of the file; capital and small letters are the same
     */
    public Optional<CatalogReader> ofFile(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> reader.fileExtensions().contains(extension))
                .findFirst();
    }
}
