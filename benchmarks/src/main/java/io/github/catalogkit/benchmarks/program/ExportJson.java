package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list as JSON in turns: with the exporter, and with a generator of Jackson by hand, the same bytes. */
public final class ExportJson {

    private final CatalogExporter exporter = Exporters.load().get("json");
    private final ExportOptions oneLine = ExportOptions.of(exporter, Map.of("indent", "false"));
    private final Catalog catalog;
    private final JsonList list;

    private ExportJson(Catalog catalog) throws IOException {
        this.catalog = catalog;
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        exporter.export(catalog, oneLine, exported);
        this.list = new JsonMapper().readValue(exported.toByteArray(), JsonList.class);
        ByteArrayOutputStream byHand = new ByteArrayOutputStream();
        HandWrittenJson.write(list, byHand);
        if (!Arrays.equals(exported.toByteArray(), byHand.toByteArray())) {
            throw new IllegalStateException("what is written by hand is not what the exporter writes");
        }
    }

    /** Writes it; the arguments are the number of its entries and sections, and how often. */
    public static void main(String[] arguments) throws IOException {
        ExportJson export = new ExportJson(
                SampleList.of(new ListShape(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))));
        Warmth.warm(() -> export.ours() + export.byHand());
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            char letter = (char) ('a' + round);
            System.out.println("ours-" + letter + "=" + export.ours());
            System.out.println("hand-" + letter + "=" + export.byHand());
        }
    }

    private long ours() throws IOException {
        long start = System.nanoTime();
        exporter.export(catalog, oneLine, OutputStream.nullOutputStream());
        return System.nanoTime() - start;
    }

    private long byHand() {
        long start = System.nanoTime();
        HandWrittenJson.write(list, OutputStream.nullOutputStream());
        return System.nanoTime() - start;
    }
}
