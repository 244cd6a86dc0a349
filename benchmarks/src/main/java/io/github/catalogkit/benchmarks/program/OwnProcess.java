package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a program that is about to end has cost. */
final class OwnProcess {

    private static final Path STATUS = Path.of("/proc/self/status");

    private OwnProcess() {}

    /** The time of processors, of all threads, in the program and in the system on its behalf. */
    static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that it had at any time, as Linux tells it (VmHWM); 0 elsewhere. */
    static long peakBytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
