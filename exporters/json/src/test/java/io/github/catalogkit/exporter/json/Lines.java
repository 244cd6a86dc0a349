package io.github.catalogkit.exporter.json;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON Lines, each of which Jackson reads by itself. */
record Lines(List<Document> documents) {

    static Lines of(Catalog catalog) {
        CatalogExporter exporter = Exporters.load().get("jsonl");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.defaults(exporter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(out.toString(StandardCharsets.UTF_8));
    }

    static Lines of(String text) {
        return new Lines(List.of(text.split("\n")).stream().map(Document::of).toList());
    }

    List<JsonNode> trees() {
        return documents.stream().map(Document::tree).toList();
    }

    /** Returns the value of a member in each line, as JSON; {@code null} where a line has none. */
    List<String> column(String pointer) {
        return trees().stream()
                .map(line -> line.at(pointer))
                .map(value -> value.isMissingNode() ? "null" : value.toString())
                .toList();
    }
}
