package io.github.catalogkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.model.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the annotations are valid Java. */
class AnnotationExamplesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void eachExampleCompiles(Kind kind) throws Exception {
        Path annotations = Path.of(Catalog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path source = Files.writeString(folder.resolve("Examples.java"), """
                package example;
                import io.github.catalogkit.annotation.*;
                interface Examples {
                %s
                }
                """.formatted(AnnotationExamples.of(kind)));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-classpath",
                        annotations.toString(),
                        source.toString());
        assertThat(said.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachExampleIsOfItsKind(Kind kind) {
        assertThat(AnnotationExamples.of(kind)).startsWith("@" + kind.type().getSimpleName() + "(");
    }
}
