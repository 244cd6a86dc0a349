package io.github.catalogkit.exporter.site.search;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.exporter.site.cite.CitedRecords;
import io.github.catalogkit.exporter.site.cite.Reference;
import io.github.catalogkit.exporter.site.outline.Download;
import io.github.catalogkit.exporter.site.outline.PlacedEntry;
import io.github.catalogkit.exporter.site.outline.Site;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes the records of entries in the formats of reference managers, as a script that sets {@code catalogRecords}. */
public final class RecordData {

    private RecordData() {}

    /** Writes the script. */
    public static void write(Site site, OutputStream out) throws IOException {
        CitedRecords citations = site.citations();
        DataScript.write("catalogRecords", out, json -> {
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
        });
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
