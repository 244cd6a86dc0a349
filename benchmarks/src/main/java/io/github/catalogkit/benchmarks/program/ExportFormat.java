package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;

/** Exports a small and a large list in turns, and prints how long each took, and how much was kept meanwhile. */
public final class ExportFormat {

    private static final int LOOKS = 12;

    private ExportFormat() {}

    /** Exports in a format: the arguments are its name, the entries and sections of both lists, and how often. */
    public static void main(String[] arguments) throws IOException {
        CatalogExporter exporter = Exporters.load().get(arguments[0]);
        Catalog small = list(arguments[1], arguments[2]);
        Catalog large = list(arguments[3], arguments[4]);
        int rounds = Integer.parseInt(arguments[5]);
        Warmth.warm(() -> export(exporter, small));
        export(exporter, large);
        for (int round = 0; round < rounds; round++) {
            // A large export may leave more to collect than a small one, so each starts with a clean heap.
            UsedHeap.bytes();
            System.out.println("small-" + letter(round) + "=" + export(exporter, small));
            UsedHeap.bytes();
            System.out.println("large-" + letter(round) + "=" + export(exporter, large));
        }
        System.out.println("small-kept=" + kept(exporter, small));
        System.out.println("large-kept=" + kept(exporter, large));
    }

    private static char letter(int round) {
        return (char) ('a' + round);
    }

    private static Catalog list(String entries, String sections) {
        return SampleList.of(new ListShape(Integer.parseInt(entries), Integer.parseInt(sections)));
    }

    private static long export(CatalogExporter exporter, Catalog catalog) throws IOException {
        long start = System.nanoTime();
        exporter.export(catalog, ExportOptions.defaults(exporter), OutputStream.nullOutputStream());
        return System.nanoTime() - start;
    }

    private static long kept(CatalogExporter exporter, Catalog catalog) throws IOException {
        LiveHeap first = new LiveHeap(Long.MAX_VALUE / 2);
        exporter.export(catalog, ExportOptions.defaults(exporter), first);
        LiveHeap heap = new LiveHeap(first.written() / LOOKS);
        exporter.export(catalog, ExportOptions.defaults(exporter), heap);
        return Math.max(0, heap.growth());
    }
}
