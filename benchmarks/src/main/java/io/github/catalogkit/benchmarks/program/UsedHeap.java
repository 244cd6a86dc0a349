package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Prints how much of the heap is used by the catalogs of the class path, or by the lines of a file in an array. */
public final class UsedHeap {

    /** A collection leaves what is only weakly reachable to the next. */
    private static final int COLLECTIONS = 3;

    private UsedHeap() {}

    /** Takes the file; without one, the catalogs are read. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            bytes(); // loads the classes that measuring needs
        } else {
            lines(arguments[0]); // loads those that reading needs
        }
        long before = bytes();
        Object values = arguments.length == 0 ? catalogs() : lines(arguments[0]);
        System.out.println("heap=" + (bytes() - before));
        System.out.println("the heap contains " + values.getClass()); // so the values are still reachable
    }

    private static Object lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.toArray();
        }
    }

    /** Reads all entries, each of which is made only when it is read. */
    private static Object catalogs() {
        Catalogs catalogs = Catalogs.load();
        long lengths = catalogs.entries()
                .mapToLong(entry -> entry.title().length()
                        + entry.description().plain().length()
                        + entry.tags().size())
                .sum();
        if (lengths == 0) {
            throw new IllegalStateException("there are no entries on the class path");
        }
        return catalogs;
    }

    /** Returns what is reachable: the use after a collection, as at other times it includes unused thread buffers. */
    static long bytes() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && usage != null) {
                used += usage.getUsed();
            }
        }
        return used;
    }
}
