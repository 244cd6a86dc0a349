package io.github.catalogkit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportOptionsTest {

    private static final ExportOption DEPTH = ExportOption.number("depth", "How deep.", 2, 0, 6);
    private static final ExportOption PRETTY = ExportOption.flag("pretty", "Whether to indent.", true);
    private static final ExportOption BASE = ExportOption.text("base", "What stands first.", "");

    private static final CatalogExporter EXPORTER = new CatalogExporter() {
        @Override
        public String format() {
            return "plain";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public List<ExportOption> options() {
            return List.of(DEPTH, PRETTY, BASE);
        }

        @Override
        public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
            out.write(catalog.title().getBytes(StandardCharsets.UTF_8));
        }
    };

    @Test
    void anOptionHasADefault() {
        ExportOptions options = ExportOptions.of(EXPORTER, Map.of("depth", "3"));
        assertThat(options.number(DEPTH)).isEqualTo(3);
        assertThat(options.isOn(PRETTY)).isTrue();
        assertThat(options.text(BASE)).isEmpty();
    }

    @Test
    void reportsAllErrorsAtOnce() {
        assertThatThrownBy(() -> ExportOptions.of(EXPORTER, Map.of("depth", "7", "pretty", "yes", "color", "red")))
                .isInstanceOf(ExportException.class)
                .hasMessage(
                        "the format plain does not support the option \"depth=7\" (write a whole number from 0 to 6), \"pretty=yes\" (write true or false), \"color\" (known options: base, depth, pretty)");
    }

    @Test
    void reportsAnUnknownFormatWithTheSupportedFormats() {
        Exporters exporters = new Exporters(List.of(EXPORTER));
        assertThat(exporters.get("plain")).isSameAs(EXPORTER);
        assertThatThrownBy(() -> exporters.get("pdf"))
                .isInstanceOf(ExportException.class)
                .hasMessage("there is no exporter for the format \"pdf\"; write one of plain");
    }

    @Test
    void rejectsAnInvalidDefault() {
        assertThatThrownBy(() -> ExportOption.number("depth", "How deep.", 9, 0, 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFlagCanBeOff() {
        assertThat(ExportOptions.of(EXPORTER, Map.of("pretty", "false")).isOn(PRETTY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "6, true", "7, false", "2.5, false", "two, false", "'', false"})
    void acceptsWholeNumbersWithinTheLimits(String value, boolean accepted) {
        assertThat(DEPTH.form().accepts(value)).isEqualTo(accepted);
    }

    @Test
    void eachFormDescribesItsValues() {
        assertThat(BASE.form().expected()).isEqualTo("text");
        assertThat(DEPTH.form().expected()).isEqualTo("a whole number from 0 to 6");
        assertThat(ExportOption.choice("order", "Which.", "a", "a", "b", "c")
                        .form()
                        .expected())
                .isEqualTo("a, b or c");
    }

    @Test
    void rejectsAnOptionOfAnotherExporter() {
        ExportOption other = ExportOption.text("other", "Another.", "");
        ExportOptions options = ExportOptions.defaults(EXPORTER);
        assertThatThrownBy(() -> options.text(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value for the option other");
    }

    @Test
    void anExporterWritesOneFileWithTheGivenName() throws IOException {
        Catalog catalog = Catalog.of("meshes", "Meshes");
        List<ExportedFile> files = EXPORTER.files(catalog, ExportOptions.defaults(EXPORTER), "list.txt");
        assertThat(files).extracting(ExportedFile::path).containsExactly("list.txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.get(0).content().writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Meshes");
    }
}
