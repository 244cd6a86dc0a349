package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the script {@code bin/catalog}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the command is for a Unix shell")
class CommandScriptTest {

    private static final Path TESTS = Path.of("target", "test-classes");

    @TempDir
    private Path home;

    @BeforeEach
    void install() throws IOException {
        Path command = Files.createDirectory(home.resolve("bin")).resolve("catalog");
        Files.copy(Path.of("../catalog-cli/src/main/distribution/bin/catalog"), command);
        command.toFile().setExecutable(true);
        jarOf(ClassPath.parts().filter(part -> !part.endsWith(TESTS)));
    }

    @Test
    void listsTheFormatsOfItsJar() throws Exception {
        assertThat(formats(Map.of())).contains("biblatex").doesNotContainPattern("(?m)^ *titles ");
    }

    @Test
    void listsTheFormatsOfAnAdditionalClassPath() throws Exception {
        assertThat(formats(Map.of("CATALOG_CLASS_PATH", TESTS.toAbsolutePath().toString())))
                .contains("biblatex")
                .containsPattern("(?m)^ *titles ");
    }

    /** Creates a jar in place of the command line jar, which is built after the tests of its module. */
    private void jarOf(Stream<Path> classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        classPath.map(part -> part.toUri().toString()).collect(Collectors.joining(" ")));
        Path jar = Files.createDirectory(home.resolve("lib")).resolve("catalog.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream closed = new JarOutputStream(out, manifest)) {
            closed.finish();
        }
    }

    private String formats(Map<String, String> environment) throws Exception {
        ProcessBuilder command =
                new ProcessBuilder(home.resolve("bin/catalog").toString(), "formats").redirectErrorStream(true);
        command.environment().putAll(environment);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
