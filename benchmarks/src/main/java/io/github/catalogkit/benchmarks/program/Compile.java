package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;

/** Runs javac, and prints the processor time of all threads of its process and the most memory that it used. */
public final class Compile {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Compile() {}

    /** Runs javac with its own arguments, and exits with its exit code. */
    public static void main(String[] arguments) throws IOException {
        int code = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err, arguments);
        Duration time = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println("processor-time=" + time.toNanos());
        System.out.println("peak-memory=" + peakMemory());
        System.exit(code);
    }

    /** Returns the peak resident set size in bytes, as Linux reports it (VmHWM in proc(5)); 0 on other systems. */
    private static long peakMemory() throws IOException {
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

    /** Does nothing, or with {@code -Awrite} writes one empty class: what javac itself takes for any processor. */
    @SupportedAnnotationTypes("io.github.catalogkit.annotation.*")
    @SupportedOptions("write")
    public static final class IdleProcessor extends AbstractProcessor {

        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written && processingEnv.getOptions().containsKey("write")) {
                written = true;
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("big.Empty").openWriter()) {
                    out.write("package big;\n\nfinal class Empty {}\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
