package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eclipse's compiler behaves like javac except for the column of a message. */
class EclipseCompilerTest {

    @ParameterizedTest
    @EnumSource
    void reportsAWrongDeclarationWithTheSameMessageAndFile(WrongDeclaration wrong) {
        assertThat(CompilerRun.of(TestCompiler.ECJ)
                        .compile(wrong.source().files())
                        .said())
                .extracting(said -> List.of(said.kind(), said.message(), said.file()))
                .contains(List.of(
                        wrong.expected().kind(),
                        wrong.expected().message(),
                        wrong.expected().file()));
    }

    @Test
    void compilesTheReferenceToTheSameFiles() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        Path folder = Path.of("../catalog-data/src/main/java");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith("module-info.java") && !it.endsWith("package-info.java"))
                    .sorted()
                    .toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Compilation ecj = CompilerRun.of(TestCompiler.ECJ).compile(sources);
        assertThat(ecj.said())
                .noneMatch(said ->
                        said.kind() == Diagnostic.Kind.ERROR || said.message().contains("[catalog:"));
        assertThat(ecj.written()).isEqualTo(Compilation.of(sources).written()).hasSizeGreaterThan(20);
    }

    @Test
    void compilesAListAgainIntoTheSameFolder() throws IOException {
        CompilerRun run = CompilerRun.of(TestCompiler.ECJ);
        Map<String, String> before = Sample.NETWORKS.files();
        Map<String, String> after = new LinkedHashMap<>(before);
        after.replaceAll((name, text) -> text.replace("title = \"Envoy\"", "title = \"Envoy Proxy\""));
        assertThat(after).isNotEqualTo(before);
        run.compile(before);
        Compilation again = run.compile(after);
        // Eclipse reports each suppression that is not its own, in the first compilation too.
        assertThat(again.said()).allMatch(said -> said.message().startsWith("Unsupported @SuppressWarnings"));
        assertThat(again.written()).isEqualTo(Compilation.of(after).written());
    }

    @ParameterizedTest
    @EnumSource
    void compilesTheSamplesToTheSameFiles(Sample sample) throws IOException {
        assertThat(CompilerRun.of(TestCompiler.ECJ).compile(sample.files()).written())
                .isEqualTo(Compilation.of(sample.files()).written())
                .isNotEmpty();
    }

    /** Sources to compile. */
    enum Sample {
        NETWORKS("Networks Reading Media People"),
        STYLED("Styled"),
        PUBLISHED("Published");

        private final String names;

        Sample(String names) {
            this.names = names;
        }

        Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            Stream.of(names.split(" "))
                    .forEach(name -> files.put("sample/" + name + ".java", Sources.read("sample/" + name + ".java")));
            return files;
        }
    }
}
