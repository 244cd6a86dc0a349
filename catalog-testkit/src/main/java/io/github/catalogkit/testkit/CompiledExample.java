package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.CatalogProvider;
import io.github.catalogkit.rule.RuleExample;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The example of a rule, compiled with the annotation processors of Catalog Kit.
 *
 * @param messages the messages of the compiler
 * @param catalog the catalog, unless there is an error
 */
record CompiledExample(List<String> messages, Optional<Catalog> catalog) {

    private static final String HEAD = """
            package sample;

            import io.github.catalogkit.annotation.*;
            import io.github.catalogkit.vocabulary.*;

            """;

    /** Compiles an example in a new directory. */
    static CompiledExample of(Path parent, String example) throws IOException {
        Path folder = Files.createTempDirectory(parent, "example");
        Path source = Files.writeString(folder.resolve("Sample.java"), HEAD + RuleExample.file(example));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled;
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of("-d", folder.toString(), "-cp", classPath()),
                    null,
                    manager.getJavaFileObjects(source));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors());
            compiled = task.call();
        }
        List<String> messages = diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
        return new CompiledExample(messages, compiled ? Optional.of(load(folder)) : Optional.empty());
    }

    private static List<Processor> processors() {
        List<Processor> processors =
                ServiceLoader.load(Processor.class, CompiledExample.class.getClassLoader()).stream()
                        .filter(processor -> processor.type().getName().startsWith("io.github.catalogkit."))
                        .map(ServiceLoader.Provider::get)
                        .toList();
        assertThat(processors)
                .as("the annotation processors; add io.github.catalogkit:catalog-processor to the test dependencies")
                .isNotEmpty();
        return processors;
    }

    private static String classPath() {
        return Stream.of(Catalog.class, io.github.catalogkit.annotation.Catalog.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads all sections, which are usually read lazily. */
    private static Catalog load(Path classes) throws IOException {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, CompiledExample.class.getClassLoader())) {
            Catalog catalog = ServiceLoader.load(CatalogProvider.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(provider -> provider.get().catalog())
                    .findFirst()
                    .orElseThrow();
            catalog.entries().forEach(entry -> {});
            return catalog;
        }
    }
}
