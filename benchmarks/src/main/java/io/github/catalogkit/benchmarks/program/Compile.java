package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import javax.tools.ToolProvider;

/** Runs the compiler, and prints what the process has cost. */
public final class Compile {

    private Compile() {}

    /** Runs the compiler with its own arguments; ends the process with its exit code. */
    public static void main(String[] arguments) throws IOException {
        int code = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err, arguments);
        System.out.println("processor-ms=" + OwnProcess.processorTime().toMillis());
        ThreadTimes.milliseconds().forEach((threads, time) -> System.out.println(threads + "=" + time));
        System.out.println("peak-bytes=" + OwnProcess.peakBytes());
        System.exit(code);
    }
}
