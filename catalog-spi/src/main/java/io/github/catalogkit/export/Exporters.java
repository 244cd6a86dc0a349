package io.github.catalogkit.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The exporters that a program has.
 *
 * @param exporters one exporter a format, in the order of the formats' names
 */
public record Exporters(List<CatalogExporter> exporters) {

    /**
     * Makes a collection of these exporters.
     *
     * @param exporters one exporter a format, in any order
     */
    public Exporters {
        exporters = exporters.stream()
                .sorted(Comparator.comparing(CatalogExporter::format))
                .toList();
    }

    /** {@return the exporters that the current thread's context class loader finds} */
    public static Exporters load() {
        return of(ServiceLoader.load(CatalogExporter.class));
    }

    /**
     * {@return the exporters that a class loader finds}
     *
     * @param loader where to look for the exporters that are registered as services
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
     * @throws ExportException if there is none; the message names the formats that there are
     */
    public CatalogExporter get(String format) {
        return exporters.stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new ExportException(
                        "There is no exporter for the format \"" + format + "\"; there is one for " + formats() + "."));
    }

    /**
     * {@return the exporter for a file of this name, by its ending, if there is one} Of two endings the longer one
     * tells more: {@code list.feeds.opml} is of the format whose files end in {@code .feeds.opml}, and not in
     * {@code .opml}. A name whose ending is that of several formats tells none.
     *
     * @param fileName the name of the file, with or without folders; case does not matter
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
