package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;

/** Exports a small and a large list in turns, and prints how long each took and how much memory it held meanwhile. */
public final class ExportFormat {

    /** How often the memory is looked at during an export. */
    private static final int LOOKS = 12;

    private ExportFormat() {}

    /** Takes the format, the labels of the small and of the large list, and the number of rounds. */
    public static void main(String[] arguments) throws IOException {
        CatalogExporter exporter = Exporters.load().get(arguments[0]);
        Workload small = export(exporter, arguments[1]);
        Workload large = export(exporter, arguments[2]);
        Workload.warmUp(small);
        large.time();
        for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
            // A large export may leave more garbage than a small one, so each starts after a collection.
            UsedHeap.bytes();
            System.out.println("small=" + small.time());
            UsedHeap.bytes();
            System.out.println("large=" + large.time());
        }
        System.out.println("small-held=" + held(small));
        System.out.println("large-held=" + held(large));
    }

    private static Workload export(CatalogExporter exporter, String list) {
        Catalog catalog = SampleList.parse(list).catalog();
        return out -> exporter.export(catalog, ExportOptions.defaults(exporter), out);
    }

    private static long held(Workload export) throws IOException {
        HeapWatch first = new HeapWatch(Long.MAX_VALUE / 2);
        export.write(first);
        HeapWatch watch = new HeapWatch(first.written / LOOKS);
        export.write(watch);
        return watch.growth;
    }

    /** Discards all bytes, and after each {@code interval} of them looks how much the heap has grown since the start. */
    private static final class HeapWatch extends OutputStream {

        private final long interval;
        private final long before = UsedHeap.bytes();
        private long written;
        private long next;
        private long growth;

        HeapWatch(long interval) {
            this.interval = Math.max(1, interval);
        }

        @Override
        public void write(int octet) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] octets, int start, int length) {
            if (written >= next) {
                growth = Math.max(growth, UsedHeap.bytes() - before);
                next = written + interval;
            }
            written += length;
        }
    }
}
