package io.github.catalogkit.export;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The exporters that a program has.
 *
 * @param exporters one exporter a format, in the order of the formats' names
 */
public record Exporters(List<CatalogExporter> exporters) {

    /** Makes a collection of these exporters. */
    public Exporters {
        exporters = exporters.stream()
                .sorted(Comparator.comparing(CatalogExporter::format))
                .toList();
    }

    /** Returns the exporters that the current thread's context class loader finds. */
    public static Exporters load() {
        return of(ServiceLoader.load(CatalogExporter.class));
    }

    /** Returns the exporters that a class loader finds. */
    public static Exporters load(ClassLoader loader) {
        return of(ServiceLoader.load(CatalogExporter.class, loader));
    }

    private static Exporters of(ServiceLoader<CatalogExporter> loader) {
        return new Exporters(loader.stream().map(ServiceLoader.Provider::get).toList());
    }

    /**
     * Returns the exporter of a format.
     *
     * @throws ExportException if there is none; the message names the formats that there are
     */
    public CatalogExporter get(String format) {
        return exporters.stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new ExportException(
                        "There is no exporter for the format \"" + format + "\"; there is one for " + formats() + "."));
    }

    private String formats() {
        return exporters.isEmpty()
                ? "none, since no exporter is on the class path or module path"
                : exporters.stream().map(CatalogExporter::format).collect(Collectors.joining(", "));
    }
}
