package io.github.catalogkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares generated sources with the table; {@code -Dcatalog.generate=true} rewrites them. */
class GeneratedSourcesTest {

    private static final boolean WRITE = Boolean.getBoolean("catalog.generate");
    private static final Path ROOT = Path.of("..");

    @TestFactory
    Stream<DynamicTest> matchesTheTable() {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "catalog-model/src/main/java/io/github/catalogkit/registry/DataReader.java", DataReaderSource.write());
        AnnotationSource.all()
                .forEach((name, text) -> files.put(
                        "catalog-annotations/src/main/java/io/github/catalogkit/annotation/" + name + ".java", text));
        for (String guide : List.of("docs/declaring.md", "docs/registry.md")) {
            files.put(guide, GuideTables.fill(ROOT.resolve(guide)));
        }
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file)));
    }

    private static void check(Map.Entry<String, String> file) throws IOException {
        Path path = ROOT.resolve(file.getKey());
        if (WRITE) {
            Files.writeString(path, file.getValue());
        }
        assertThat(path).content().isEqualTo(file.getValue());
    }
}
