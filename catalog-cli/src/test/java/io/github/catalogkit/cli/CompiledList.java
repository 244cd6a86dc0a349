package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Imports lists, and compiles what came out with the annotation processor. */
final class CompiledList {

    private CompiledList() {}

    /** Returns the jar of a list, made in a folder under a name. */
    static Path jar(Path folder, String name, String file) throws IOException {
        Path classes = classes(folder.resolve(name), file);
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out)) {
            for (Path path : files(classes)) {
                archive.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, archive);
            }
        }
        return jar;
    }

    /** Returns the folder of the compiled classes of a list. */
    static Path classes(Path folder, String file) throws IOException {
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Run run = Run.of("import", file, "--package", "org.example", "-o", sources.toString(), "--sources-only");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:full", "-encoding", "UTF-8"));
        if (Runtime.version().feature() < 21) {
            arguments.remove("-proc:full");
        }
        files(sources).forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
