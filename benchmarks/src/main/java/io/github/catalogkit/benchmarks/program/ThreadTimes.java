package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the threads of this process have cost, as Linux tells it; nothing elsewhere. */
final class ThreadTimes {

    private static final Path THREADS = Path.of("/proc/self/task");

    /** Linux counts in hundredths of a second, whatever it measures in. */
    private static final long MILLISECONDS_A_TICK = 10;

    /** Where the times in user and in system mode stand, counted from the end of the name (proc(5)). */
    private static final int USER = 12;

    private static final int SYSTEM = 13;

    private ThreadTimes() {}

    /** Milliseconds of those that compile, of those that collect garbage, and of all others. */
    static Map<String, Long> milliseconds() throws IOException {
        Map<String, Long> times = new TreeMap<>(Map.of("jit-ms", 0L, "gc-ms", 0L, "java-ms", 0L));
        if (Files.isDirectory(THREADS)) {
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
                for (Path thread : threads) {
                    add(Files.readString(thread.resolve("stat")), times);
                }
            }
        }
        return times;
    }

    private static void add(String line, Map<String, Long> times) {
        int end = line.lastIndexOf(')');
        String name = line.substring(line.indexOf('(') + 1, end);
        List<String> numbers = List.of(line.substring(end + 1).split(" "));
        long ticks = Long.parseLong(numbers.get(USER)) + Long.parseLong(numbers.get(SYSTEM));
        times.merge(group(name), ticks * MILLISECONDS_A_TICK, Long::sum);
    }

    private static String group(String thread) {
        if (thread.startsWith("C1 ") || thread.startsWith("C2 ")) {
            return "jit-ms";
        }
        return thread.startsWith("GC ") || thread.startsWith("G1 ") ? "gc-ms" : "java-ms";
    }
}
