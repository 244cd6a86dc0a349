package io.github.catalogkit.it;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What each exporter writes with its default options. */
public final class Exports {

    private Exports() {}

    /** The Container Networking Reference. */
    public static String of(String format) {
        return of(format, ContainerNetworkingRegistry.CATALOG);
    }

    /** A catalog. */
    public static String of(String format, Catalog catalog) {
        CatalogExporter exporter = Exporters.load().get(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.defaults(exporter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
