package io.github.catalogkit.declaration;

import io.github.catalogkit.model.Catalog;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Declarations as the real compiler reads them.
 *
 * @param members the values of each class's annotations, such as {@code Tool.title}, by the class's name in its package
 * @param files the names of the class files
 */
record DeclaredClasses(Map<String, Map<String, String>> members, List<String> files) {

    static DeclaredClasses of(Catalog catalog) {
        return of(Declarations.of(catalog, "sample", "Sample"));
    }

    static DeclaredClasses of(Declarations declarations) {
        try {
            Path folder = Files.createTempDirectory("declared");
            MemberCollector collector = new MemberCollector();
            compile(declarations, folder, collector);
            try (Stream<Path> files = Files.walk(folder)) {
                return new DeclaredClasses(
                        collector.members(),
                        files.filter(Files::isRegularFile)
                                .map(file -> file.getFileName().toString())
                                .sorted()
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Declarations declarations, Path folder, MemberCollector collector) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said,
                    manager,
                    null,
                    List.of("--release", "17", "-Xlint:all,-processing", "-d", folder.toString(), "-cp", modelPath()),
                    null,
                    declarations.files().entrySet().stream()
                            .map(file -> source(file.getKey(), file.getValue()))
                            .toList());
            task.setProcessors(List.of(collector));
            if (!task.call() || !said.toString().isEmpty()) {
                throw new AssertionError(said.toString());
            }
        }
    }

    private static JavaFileObject source(String path, String content) {
        return new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        };
    }

    private static String modelPath() {
        return pathOf(Catalog.class) + File.pathSeparator + pathOf(io.github.catalogkit.annotation.Catalog.class);
    }

    private static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of one member of all classes that have it, in the order of the source. */
    List<String> all(String member) {
        return members.values().stream()
                .flatMap(of -> Stream.ofNullable(of.get(member)))
                .toList();
    }

    /** The names of classes by the value of this member. */
    Map<String, String> namesBy(String member) {
        Map<String, String> names = new LinkedHashMap<>();
        members.forEach((name, values) -> {
            if (values.containsKey(member)) {
                names.put(values.get(member), name);
            }
        });
        return names;
    }
}
