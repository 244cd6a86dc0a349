package io.github.catalogkit.benchmarks.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that can be run again and again, with the JDK that runs this program. */
record ChildProcess(List<String> command) implements Samples.Program {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    static ChildProcess java(String... arguments) {
        return ofJdk("java", List.of(arguments));
    }

    /** Returns a program of the JDK, such as {@code javac}. */
    static ChildProcess ofJdk(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(JAVA_HOME.resolve("bin").resolve(program).toString()));
        command.addAll(arguments);
        return new ChildProcess(command);
    }

    /**
     * Runs it to its end.
     *
     * @return what it printed, and as {@code clock} the nanoseconds from before its start to its end
     * @throws IllegalStateException if its exit code is not 0
     */
    @Override
    public Samples run() throws IOException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.onExit().join().exitValue();
        long clock = System.nanoTime() - start;
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + " of " + String.join(" ", command) + "\n" + printed);
        }
        return new Samples("clock=" + clock + "\n" + printed + "\n", "");
    }
}
