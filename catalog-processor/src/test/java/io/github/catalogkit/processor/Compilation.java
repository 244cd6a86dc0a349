package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a run of a real compiler with the processors.
 *
 * @param folder where the classes and the generated sources are
 * @param said everything that was said, in its order
 * @param printed what the compiler printed besides
 */
record Compilation(Path folder, List<Said> said, String printed) {

    /** A diagnostic of the compiler, without the lines that it adds to a message. */
    record Said(Diagnostic.Kind kind, String message, String file, long line, long column) {

        static Said of(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
            JavaFileObject source = diagnostic.getSource();
            String file = source == null
                    ? ""
                    : sources.relativize(Path.of(source.toUri())).toString().replace('\\', '/');
            return new Said(
                    diagnostic.getKind(),
                    diagnostic.getMessage(Locale.ROOT),
                    file,
                    diagnostic.getLineNumber(),
                    diagnostic.getColumnNumber());
        }
    }

    /** Compiles with javac in a new folder. */
    static Compilation of(Map<String, String> sources, String... options) {
        return CompilerRun.of(TestCompiler.JAVAC).compile(sources, options);
    }

    /** The text of every file that the processors wrote, by its path; data as its bytes in Latin 1. */
    Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Path root : List.of(folder.resolve("generated"), classes().resolve("META-INF"))) {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path base = root.endsWith("generated") ? root : classes();
                        written.put(
                                base.relativize(file).toString().replace('\\', '/'),
                                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return written;
    }

    /** Where the classes are. */
    Path classes() {
        return folder.resolve("classes");
    }

    /** A loader of the compiled classes. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()}, Catalog.class.getClassLoader());
    }
}
