package io.github.catalogkit.maven;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A third-party format that splits a list into a file for each section. */
public final class PartsExporter implements CatalogExporter {

    /** Makes an exporter. */
    public PartsExporter() {}

    @Override
    public String format() {
        return "parts";
    }

    @Override
    public String fileExtension() {
        return "parts.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        titles(catalog.entries()).writeTo(out);
    }

    @Override
    public List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        ExportedFile first = new ExportedFile(name, titles(catalog.sections().stream()));
        Stream<ExportedFile> parts = catalog.sections().stream()
                .map(section -> new ExportedFile("parts/" + section.id() + ".txt", titles(section.allEntries())));
        return Stream.concat(Stream.of(first), parts).toList();
    }

    private static ExportedFile.Content titles(Stream<? extends Node> nodes) {
        String lines = nodes.map(node -> node.title() + "\n").collect(Collectors.joining());
        return out -> out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
