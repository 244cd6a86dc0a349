package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The schemas in the jar match the written members. */
final class SchemaFilesTest {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "github", "catalogkit", "exporter", "json");

    private static final String COMMAND =
            "./mvnw -f exporters/json/pom.xml test -Dtest=SchemaFilesTest -Dcatalog.schema.write=true";

    @Test
    void generatesTheSchemaOfACatalog() throws IOException {
        assertFile("catalog-1.schema.json", made(JsonSchema::write));
    }

    @Test
    void generatesTheSchemaOfALine() throws IOException {
        assertFile("catalog-entry-1.schema.json", made(JsonLinesSchema::write));
    }

    private static String made(Consumer<OutputStream> schema) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        schema.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertFile(String name, String made) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("catalog.schema.write")) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as("%s, which is rewritten with %s", file, COMMAND)
                .isEqualTo(made);
    }
}
