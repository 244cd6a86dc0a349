package io.github.catalogkit.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The exporters that are available to a program.
 *
 * @param exporters one exporter for each format, sorted by the names of the formats
 */
public record Exporters(List<CatalogExporter> exporters) {

    /**
     * Makes a collection of these exporters.
     *
     * @param exporters one exporter for each format, in any order
     */
    public Exporters {
        exporters = exporters.stream()
                .sorted(Comparator.comparing(CatalogExporter::format))
                .toList();
    }

    /** {@return all exporters that the context class loader of the current thread finds} */
    public static Exporters load() {
        return of(ServiceLoader.load(CatalogExporter.class));
    }

    /**
     * {@return all exporters that a class loader finds}
     *
     * @param loader the class loader that finds the services
     */
    public static Exporters load(ClassLoader loader) {
        return of(ServiceLoader.load(CatalogExporter.class, loader));
    }

    private static Exporters of(ServiceLoader<CatalogExporter> loader) {
        return new Exporters(loader.stream().map(ServiceLoader.Provider::get).toList());
    }

    /**
     * {@return the exporter of a format}
     *
     * @param format the name of the format in lowercase, such as {@code json}
     * @throws ExportException if there is none; the message names all formats
     */
    public CatalogExporter get(String format) {
        return exporters.stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new ExportException(
                        "there is no exporter for the format \"" + format + "\"; write one of " + formats()));
    }

    /**
     * Returns the exporter for a file extension, if there is exactly one. The longest extension applies: {@code
     * list.feeds.opml} has the format with the extension {@code feeds.opml}, not {@code opml}.
     *
     * @param fileName the name of the file, with or without directories; case is ignored
     * @return the exporter; empty if no format, or more than one, has the extension
     */
    public Optional<CatalogExporter> ofFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        List<CatalogExporter> fitting = exporters.stream()
                .filter(exporter -> name.endsWith("." + exporter.fileExtension()))
                .toList();
        int longest = fitting.stream()
                .mapToInt(exporter -> exporter.fileExtension().length())
                .max()
                .orElse(0);
        List<CatalogExporter> best = fitting.stream()
                .filter(exporter -> exporter.fileExtension().length() == longest)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private String formats() {
        return exporters.isEmpty()
                ? "none, since no exporter is on the class path or module path"
                : exporters.stream().map(CatalogExporter::format).collect(Collectors.joining(", "));
    }
}
