package io.github.catalogkit.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what {@code .ci/release} has staged from the view of Maven Central and a user. */
@EnabledIfSystemProperty(named = "catalog.staged", matches = ".+", disabledReason = "nothing is staged")
class StagedReleaseTest {

    private static final Path STAGED =
            Path.of(System.getProperty("catalog.staged", ".")).resolve("io/github/catalogkit");

    private static final String VERSION = System.getProperty("catalog.version", "");

    @Test
    void stagesExactlyTheManagedModulesAndTheirParents() throws IOException {
        List<String> managed = Pom.read(file("catalog-bom", ".pom")).managed();
        assertThat(artifacts())
                .contains("catalog-bom", "catalog-parent", "catalog-exporters", "catalog-readers")
                .containsAll(managed)
                .hasSize(managed.size() + 4);
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void doesNotReferToSnapshotVersions(String artifact) throws IOException {
        assertThat(file(artifact, ".pom")).content().contains(VERSION).doesNotContain("SNAPSHOT");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void jarsHaveALicenseANoticeAndAModule(String artifact) throws IOException {
        try (JarFile jar = new JarFile(file(artifact, ".jar").toFile())) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            JarEntry module = jar.getJarEntry("module-info.class");
            // Maven loads plugins without modules.
            assertThat(module == null).isEqualTo(artifact.equals("catalog-maven-plugin"));
            if (module != null) {
                try (InputStream in = jar.getInputStream(module)) {
                    assertThat(ModuleDescriptor.read(in).name()).startsWith("io.github.catalogkit.");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void jarsHaveSourcesAndDocumentation(String artifact) throws IOException {
        try (JarFile classes = new JarFile(file(artifact, ".jar").toFile());
                JarFile sources = new JarFile(file(artifact, "-sources.jar").toFile());
                JarFile documentation =
                        new JarFile(file(artifact, "-javadoc.jar").toFile())) {
            assertThat(classes.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.startsWith("io/") && name.endsWith(".class") && !name.contains("$"))
                            .map(name -> name.replace(".class", ".java")))
                    .allSatisfy(
                            name -> assertThat(sources.getEntry(name)).as(name).isNotNull());
            assertThat(documentation.getEntry("index.html")).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void jarsHaveABillOfMaterialsWithLicenses(String artifact) throws IOException {
        JsonNode list =
                JsonMapper.shared().readTree(file(artifact, "-cyclonedx.json").toFile());
        assertThat(list.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(list.path("metadata").path("component").path("name").asString())
                .isEqualTo(artifact);
        assertThat(list.path("components"))
                .allSatisfy(component -> assertThat(component.path("licenses"))
                        .as(component.path("name").asString())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void signsAllFilesOrNone(String artifact) throws IOException {
        boolean signed = Files.exists(file("catalog-parent", ".pom.asc"));
        try (Stream<Path> files = Files.list(folder(artifact))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(jar|pom|json|xml|zip)")))
                    .allSatisfy(file -> assertThat(Files.exists(file.resolveSibling(file.getFileName() + ".asc")))
                            .as(file.toString())
                            .isEqualTo(signed));
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void everyFileHasAChecksum(String artifact) throws Exception {
        try (Stream<Path> files = Files.list(folder(artifact))) {
            List<Path> published = files.filter(
                            file -> file.getFileName().toString().matches(".*\\.(jar|pom|json|xml|zip)"))
                    .toList();
            assertThat(published).isNotEmpty();
            for (Path file : published) {
                byte[] digest = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file));
                assertThat(file.resolveSibling(file.getFileName() + ".sha1"))
                        .content(StandardCharsets.US_ASCII)
                        .isEqualTo(HexFormat.of().formatHex(digest));
            }
        }
    }

    static Stream<String> artifacts() throws IOException {
        try (Stream<Path> folders = Files.list(STAGED)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> jars() throws IOException {
        return artifacts().filter(artifact -> Files.exists(file(artifact, ".jar")));
    }

    private static Path folder(String artifact) {
        return STAGED.resolve(artifact).resolve(VERSION);
    }

    private static Path file(String artifact, String ending) {
        return folder(artifact).resolve(artifact + "-" + VERSION + ending);
    }
}
