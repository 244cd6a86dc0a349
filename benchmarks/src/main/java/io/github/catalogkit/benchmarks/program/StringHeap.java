package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads the lines of a file into an array, and prints how much of the heap it keeps. */
public final class StringHeap {

    private StringHeap() {}

    /** Reads the file that the one argument names. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        read(file);
        long before = UsedHeap.bytes();
        String[] lines = read(file);
        long bytes = UsedHeap.bytes() - before;
        System.out.println("heap=" + bytes);
        System.out.println("strings=" + lines.length);
    }

    private static String[] read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toArray(String[]::new);
        }
    }
}
