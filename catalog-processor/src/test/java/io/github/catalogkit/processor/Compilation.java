package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of the real compiler with the processor, in a folder of its own. */
final class Compilation {

    /** What the compiler said, without the lines that it adds to a message. */
    record Said(Diagnostic.Kind kind, String message, String file, long line, long column) {}

    private final Path folder;
    private final List<Said> said = new ArrayList<>();

    private Compilation(Path folder) {
        this.folder = folder;
    }

    /** Compiles sources, given by the names of their files, in this order. */
    static Compilation of(Map<String, String> sources, String... options) {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "compilations").toAbsolutePath());
            Path folder = Files.createTempDirectory(parent, "run");
            Compilation compilation = new Compilation(folder);
            compilation.run(sources, List.of(options));
            return compilation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Map<String, String> sources, List<String> more) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-d"));
        options.addAll(List.of(classes().toString(), "-s", generated().toString(), "-cp", modelPath()));
        options.addAll(more);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, collector, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new SectionProcessor(), new CatalogProcessor()));
            task.call();
        }
        collector.getDiagnostics().forEach(diagnostic -> said.add(said(diagnostic)));
    }

    private Said said(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String file = source == null
                ? ""
                : folder.resolve("src").relativize(Path.of(source.toUri())).toString();
        return new Said(
                diagnostic.getKind(),
                diagnostic.getMessage(Locale.ROOT),
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber());
    }

    private static String modelPath() {
        try {
            return Path.of(Catalog.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
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

    /** Everything that was said, in its order. */
    List<Said> said() {
        return said;
    }

    /** The text of every file that the processor wrote, by its path. */
    Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Path root : List.of(generated(), classes().resolve("META-INF"))) {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path base = root.equals(generated()) ? root : classes();
                        written.put(base.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                    }
                }
            }
        }
        return written;
    }

    /** A loader of the compiled classes. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()}, Catalog.class.getClassLoader());
    }
}
