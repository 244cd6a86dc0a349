package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.Exporters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each exporter names its options, and shows what it writes. */
class ExporterPagesTest {

    /** Formats that share the page of another. */
    private static final Map<String, String> PAGES = Map.of("jsonl", "json", "feeds", "opml");

    static Stream<CatalogExporter> exporters() {
        return Exporters.load().exporters().stream()
                .filter(exporter -> exporter.getClass().getName().startsWith("io.github.catalogkit.exporter."));
    }

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void listsEachOptionWithItsDefault(CatalogExporter exporter) throws IOException {
        String page = Files.readString(Pages.PROJECT.resolve(page(exporter.format())));
        for (ExportOption option : exporter.options()) {
            String value = option.defaultValue().isEmpty() ? " |" : " `" + option.defaultValue() + "` |";
            assertThat(page)
                    .as("%s: the option %s", page(exporter.format()), option.name())
                    .contains("| `" + option.name() + "` |" + value);
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void listsFormatFileExtensionAndMediaType(CatalogExporter exporter) throws IOException {
        assertThat(Files.readString(Pages.PROJECT.resolve(page(exporter.format()))))
                .as("%s", page(exporter.format()))
                .contains("`" + exporter.format() + "`", "`." + exporter.fileExtension() + "`", exporter.mediaType());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void showsASample(CatalogExporter exporter) {
        assertThat(samples()).extracting(Sample::format).contains(exporter.format());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsTheOutputOfTheExporter(Sample sample) throws IOException {
        CodeBlock block = Pages.blocks(page(sample.format())).stream()
                .filter(each -> each.language().equals(sample.language()))
                .skip(sample.index())
                .findFirst()
                .orElseThrow();
        assertThat(withoutIndent(sample.written()))
                .as("%s, without the blanks at the beginning of lines", block)
                .contains(withoutIndent(block.text()));
    }

    private static Path page(String format) {
        return Path.of("docs/exporters", PAGES.getOrDefault(format, format) + ".md");
    }

    /** A sample may be the inside of a file, and so be indented less than it is there. */
    private static String withoutIndent(String text) {
        return text.indent(0).strip().replaceAll("(?m)^[ ]+", "");
    }
}
