package io.github.catalogkit.it.documentation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of the tests. */
final class ClassPath {

    private static final String WHOLE = System.getProperty("java.class.path");

    private ClassPath() {}

    /** That of the tests, without the catalog that a list of one's own does not depend on. */
    static String withoutCatalogs() {
        return parts().filter(path -> !path.toString().contains("catalog-data"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Puts the jars of this artifact, and of those whose names begin so, into a folder. */
    static void jar(String artifact, Path folder) throws IOException {
        for (Path part : parts().toList()) {
            if (Files.isDirectory(part) && part.endsWith(Path.of(artifact, "target", "classes"))) {
                jarOf(part, folder.resolve(artifact + ".jar"));
            } else if (part.getFileName().toString().startsWith(artifact + "-")) {
                Files.copy(part, folder.resolve(part.getFileName().toString()));
            }
        }
    }

    static void jarOf(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files(classes)) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    static Stream<Path> parts() {
        return Stream.of(WHOLE.split(File.pathSeparator)).map(Path::of);
    }
}
