package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands of the guide to other build tools with the javac that runs this test. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a Unix shell")
class BuildToolsTest {

    private static final Path GUIDE = Path.of("docs/build-tools.md");
    private static final Path SOURCES = Pages.PROJECT.resolve("examples/my-first-list/src/main/java");

    @TempDir
    Path folder;

    static List<CodeBlock> commands() throws IOException {
        return blocks("javac");
    }

    private static List<CodeBlock> blocks(String start) throws IOException {
        return Pages.blocks(GUIDE).stream()
                .filter(block -> block.text().startsWith(start))
                .toList();
    }

    @BeforeEach
    void fillTheFoldersOfTheGuide() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Path processor = Files.createDirectories(folder.resolve("processor"));
        for (String jar : List.of("catalog-annotations", "catalog-model")) {
            ClassPath.jar(jar, lib);
            ClassPath.jar(jar, processor);
        }
        for (String jar : List.of(
                "catalog-spi",
                "catalog-schema",
                "catalog-rules",
                "catalog-processor",
                "catalog-markdown",
                "commonmark",
                "javapoet")) {
            ClassPath.jar(jar, processor);
        }
        ClassPath.copy(SOURCES, folder.resolve("src"));
        Files.writeString(
                folder.resolve("module-info.java"), blocks("module").get(0).text());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsOfTheGuideWriteTheRegistry(CodeBlock command) throws Exception {
        assertThat(Bash.run(command.text(), folder)).as("%s", command).isEmpty();
        assertThat(registry()).as("%s", command).exists();
    }

    @Test
    void aWildcardOnTheProcessorPathIsIgnoredSilently() throws Exception {
        String command = "javac -d classes -cp 'lib/*' --processor-path 'processor/*' $(find src -name '*.java')";
        assertThat(Bash.run(command, folder)).isEmpty();
        assertThat(registry()).doesNotExist();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void laterCompilersIgnoreProcessorsOnTheClassPathByDefault() throws Exception {
        Bash.run("javac -d classes -cp 'lib/*:processor/*' $(find src -name '*.java')", folder);
        assertThat(registry()).doesNotExist();
    }

    private Path registry() {
        return folder.resolve("classes/org/example/first/ServiceMeshesRegistry.class");
    }
}
