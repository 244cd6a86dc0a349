package io.github.catalogkit.cli;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exporter that divides a list into a file for each section. It cannot carry an entry that is called Broken. */
@SuppressWarnings("exports") // only tests see it
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
        write(out, catalog.entries());
    }

    @Override
    public List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        ExportedFile whole = new ExportedFile(name, out -> out.write("in parts\n".getBytes(StandardCharsets.UTF_8)));
        Stream<ExportedFile> parts = catalog.sections().stream().map(PartsExporter::part);
        return Stream.concat(Stream.of(whole), parts).toList();
    }

    private static ExportedFile part(Section section) {
        return new ExportedFile("parts/" + section.id() + ".txt", out -> write(out, section.allEntries()));
    }

    private static void write(OutputStream out, Stream<Entry> entries) throws IOException {
        String lines = entries.map(PartsExporter::line).collect(Collectors.joining());
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Entry entry) {
        if (entry.title().equals("Broken")) {
            throw new ExportException("The entry \"" + entry.id() + "\" is broken.");
        }
        return entry.title() + "\n";
    }
}
