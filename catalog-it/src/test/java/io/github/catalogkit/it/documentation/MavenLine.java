package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arguments of a Maven command. */
final class MavenLine {

    private static final Set<String> PHASES =
            Set.of("clean", "process-classes", "compile", "test", "package", "verify", "install");

    private static final Set<String> FLAGS = Set.of("-q", "-ntp", "-am", "-DskipTests", "-Ddetail");

    /** Goals of other plugins. */
    private static final Set<String> OTHERS = Set.of("exec:java", "dependency:copy", "dependency:copy-dependencies");

    /** Properties of the tests of this repository, which are not parameters of a goal. */
    private static final Set<String> TEST_PROPERTIES =
            Set.of("catalog.guide.write", "catalog.generate", "catalog.schema.write");

    private MavenLine() {}

    static void check(String line) throws Exception {
        Plugin plugin = Plugin.read();
        for (Iterator<String> words = List.of(line.split(" ")).iterator(); words.hasNext(); ) {
            String word = words.next();
            if (word.equals("-pl") || word.equals("-f")) {
                for (String module :
                        List.of(words.next().replace("/pom.xml", "").split(","))) {
                    assertThat(Pages.PROJECT.resolve(module).resolve("pom.xml"))
                            .as("what \"%s\" names", line)
                            .isRegularFile();
                }
            } else if (word.startsWith("-Dtest=")) {
                assertThat(testClasses()).contains(word.substring("-Dtest=".length()));
            } else if (word.startsWith("-Dcatalog.")) {
                assertThat(word.substring(2).replaceAll("=.*", ""))
                        .satisfiesAnyOf(
                                property -> assertThat(property).isIn(plugin.properties()),
                                property -> assertThat(property).isIn(TEST_PROPERTIES));
            } else if (word.contains("catalog:") || word.contains("catalog-maven-plugin:")) {
                assertThat(plugin.goals()).contains(word.substring(word.lastIndexOf(':') + 1));
            } else if (!OTHERS.contains(word) && !word.matches("-D(includeScope|outputDirectory|artifact)=.*")) {
                assertThat(word.startsWith("-") ? FLAGS : PHASES).contains(word);
            }
        }
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files =
                Files.find(Pages.PROJECT, 20, (path, is) -> path.toString().endsWith("Test.java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
