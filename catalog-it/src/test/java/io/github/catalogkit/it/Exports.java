package io.github.catalogkit.it;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The catalogue as each exporter writes it with its default options. */
final class Exports {

    private Exports() {}

    static String of(String format) {
        CatalogExporter exporter = Exporters.load().get(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(ContainerNetworkingRegistry.CATALOG, ExportOptions.defaults(exporter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
