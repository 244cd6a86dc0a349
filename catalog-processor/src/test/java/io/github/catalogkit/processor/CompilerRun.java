package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * The arguments of a compiler run.
 *
 * @param compiler the compiler
 * @param options further options of the compiler
 * @param folder the folder of sources, classes and generated sources
 * @param shown names of classes that the processors get as class files, as with Gradle
 * @param libraries further elements of the class path
 * @param processors the annotation processors
 */
record CompilerRun(
        TestCompiler compiler,
        List<String> options,
        Path folder,
        List<String> shown,
        List<Path> libraries,
        List<Processor> processors) {

    /** Returns a run in a new folder. */
    static CompilerRun of(TestCompiler compiler) {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "compilations").toAbsolutePath());
            return new CompilerRun(
                    compiler,
                    compiler.options(),
                    Files.createTempDirectory(parent, "run"),
                    List.of(),
                    List.of(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompilerRun showing(List<String> classes) {
        return new CompilerRun(compiler, options, folder, classes, libraries, processors);
    }

    CompilerRun with(Path library) {
        return new CompilerRun(compiler, options, folder, shown, List.of(library), processors);
    }

    /** Returns a run with options that replace the default options. */
    CompilerRun withOptions(List<String> selected) {
        return new CompilerRun(compiler, selected, folder, shown, libraries, processors);
    }

    /** Returns a run with these processors; all of ours run without any. */
    CompilerRun by(List<Processor> selected) {
        return new CompilerRun(compiler, options, folder, shown, libraries, selected);
    }

    /** Compiles sources, given by their file names, in this order. Lint options replace those of the compiler. */
    Compilation compile(Map<String, String> sources, String... more) {
        try {
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve("src").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, source.getValue()));
            }
            return compile(files, List.of(more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compilation compile(List<Path> files, List<String> more) throws IOException {
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        List<String> arguments = new ArrayList<>(List.of("--release", "17"));
        boolean lint = more.stream().anyMatch(CompilerRun::isLint);
        arguments.addAll(
                options.stream().filter(option -> !lint || !isLint(option)).toList());
        arguments.addAll(List.of("-d", classes().toString(), "-s", generated().toString(), "-cp", classPath()));
        arguments.addAll(more);
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter printed = new StringWriter();
        JavaCompiler tool = compiler.compiler();
        try (StandardJavaFileManager manager =
                tool.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = tool.getTask(
                    new PrintWriter(printed),
                    manager,
                    collector,
                    arguments,
                    shown.isEmpty() ? null : shown,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors.isEmpty() ? TestCompiler.processors() : processors);
            task.call();
        }
        return new Compilation(
                folder,
                collector.getDiagnostics().stream()
                        .map(diagnostic -> Compilation.Said.of(diagnostic, folder.resolve("src")))
                        .toList(),
                printed.toString());
    }

    private static boolean isLint(String option) {
        return option.startsWith("-Xlint");
    }

    private String classPath() {
        return paths(Stream.of(libraryPaths(), Stream.of(classes()), libraries.stream())
                .flatMap(paths -> paths));
    }

    /** Returns paths as the value of an option. */
    static String paths(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns the paths of the model and the annotations. */
    static Stream<Path> libraryPaths() {
        return Stream.of(Catalog.class, io.github.catalogkit.annotation.Catalog.class)
                .map(CompilerRun::pathOf);
    }

    /** Returns the jar or folder of a class. */
    static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path generated() {
        return folder.resolve("generated");
    }
}
