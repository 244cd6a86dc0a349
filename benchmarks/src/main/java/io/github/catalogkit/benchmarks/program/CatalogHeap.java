package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.registry.Catalogs;

/** Reads the catalogues of the class path, and prints how much of the heap they keep. */
public final class CatalogHeap {

    private CatalogHeap() {}

    /** Reads them. */
    public static void main(String[] arguments) {
        UsedHeap.bytes(); // loads what it takes to look
        long before = UsedHeap.bytes();
        Catalogs catalogs = Catalogs.load();
        long lengths = catalogs.entries()
                .mapToLong(entry -> entry.title().length()
                        + entry.description().plain().length()
                        + entry.tags().size())
                .sum();
        long bytes = UsedHeap.bytes() - before;
        System.out.println("lengths=" + lengths);
        System.out.println("heap=" + bytes);
        System.out.println("catalogs=" + catalogs.catalogs().size());
    }
}
