package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.kind.ImportedKinds;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.declaration.Declarations;
import io.github.catalogkit.it.Exports;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.reader.json.JsonCatalogReader;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real list is the same after an import as annotated classes. */
class ImportedClassesTest {

    static Stream<AwesomeList> lists() {
        return AwesomeList.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void compilesToTheSameCatalogAndWritesTheSameBytes(AwesomeList list, @TempDir Path classes) throws IOException {
        assertSameAfterCompiling(
                ImportedKinds.of(list.read().catalog(), KindSettings.proposing())
                        .catalog(),
                classes);
    }

    @Test
    void compilesAPageOfSpecialCharacters(@TempDir Path classes) throws IOException {
        String page = """
                # Odd \b \\u0041 "\""" $S {

                <!-- {contents} -->

                - [a\bb {](https://odd.example/) - \f c\bd [e](f.md) <b>g</b> {title} \uD83D\uDE00
                - [](https://empty.example/)

                \u202E
                """;
        assertSameAfterCompiling(AwesomeList.read(page).catalog(), classes);
    }

    @Test
    void compilesFreeTextOfAnyLength(@TempDir Path classes) throws IOException {
        String text = "<p>Some free text of the page, with \u00e9 and \uD83D\uDE00.</p>\n\n".repeat(3_000);
        String page = "# List\n\n" + text + "## Section\n\n" + text + "- [A](https://a.example/) - B.\n\n" + text;
        assertSameAfterCompiling(AwesomeList.read(page).catalog(), classes);
    }

    @Test
    void compilesEveryKindAndProperty(@TempDir Path classes) throws IOException {
        assertSameAfterCompiling(SampleCatalogs.everything(), classes);
    }

    private static void assertSameAfterCompiling(Catalog read, Path classes) throws IOException {
        Map<String, String> files =
                Declarations.of(read, "org.example.imported", "Imported").files();
        Catalog compiled = CompiledCatalog.of(files, classes);
        assertThat(compiled).isEqualTo(read);
        for (String format : new String[] {"markdown", "json", "opml", "bibtex"}) {
            assertThat(Exports.of(format, compiled)).as(format).isEqualTo(Exports.of(format, read));
        }
        InputStream json = new ByteArrayInputStream(Exports.of("json", compiled).getBytes(StandardCharsets.UTF_8));
        assertThat(new JsonCatalogReader().read(json)).isEqualTo(read);
    }
}
