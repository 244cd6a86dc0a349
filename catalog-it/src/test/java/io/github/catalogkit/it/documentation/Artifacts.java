package io.github.catalogkit.it.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The artifacts of the project, by the files that declare them. */
final class Artifacts {

    private static final Pattern NAME = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private Artifacts() {}

    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.PROJECT, 3)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.toString().contains("target"))
                    .flatMap(file -> name(file).stream())
                    .toList();
        }
    }

    static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Pages.PROJECT.resolve("pom.xml")));
        if (!version.find()) {
            throw new AssertionError("the pom.xml of the project has no version");
        }
        return version.group(1);
    }

    private static List<String> name(Path file) {
        try {
            Matcher name = NAME.matcher(Files.readString(file));
            return name.find() ? List.of(name.group(1)) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
