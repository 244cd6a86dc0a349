package io.github.catalogkit.exporter.site.search;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.exporter.site.cite.CitedRecords;
import io.github.catalogkit.exporter.site.cite.Reference;
import io.github.catalogkit.exporter.site.outline.Download;
import io.github.catalogkit.exporter.site.outline.PlacedEntry;
import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.json.JsonForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes the records of entries in the formats of reference managers, as a script that sets {@code catalogRecords}. */
public final class RecordData {

    private RecordData() {}

    /** Writes the script. */
    public static void write(Site site, OutputStream out) throws IOException {
        CitedRecords citations = site.citations();
        out.write("globalThis.catalogRecords=".getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = JsonForm.usual().generator(out, false)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("formats");
            citations.formats().forEach(format -> {
                json.writeStartArray();
                json.writeString(Download.label(format));
                json.writeString(format.fileExtension());
                json.writeString(format.mediaType());
                json.writeEndArray();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("records");
            site.entries().forEach(entry -> write(json, citations, entry));
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write(";\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes the reference of an entry, and its record in each format; nothing for one that is not cited. */
    private static void write(JsonGenerator json, CitedRecords citations, PlacedEntry placed) {
        json.writeRaw('\n');
        json.writeStartArray();
        if (citations.isCited(placed.entry())) {
            json.writeString(Reference.of(citations.citation(placed.entry())));
            for (CatalogExporter format : citations.formats()) {
                json.writeString(citations.record(placed.entry(), placed.section(), format));
            }
        }
        json.writeEndArray();
    }
}
