package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PlainText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file has its records and their values with any text. */
final class ArbitraryTitlesTest {

    static Stream<CatalogExporter> exporters() {
        return Stream.of(new BibtexExporter(), new BiblatexExporter());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void anyTextStaysInsideItsField(CatalogExporter exporter) {
        List<Tool> tools = tools(ArbitraryText.lines(1).toList());
        BibtexFile file = read(exporter, tools);
        assertThat(file.keys()).isEqualTo(tools.stream().map(Entry::id).toList());
        for (Tool tool : tools) {
            assertThat(file.fields(tool.id())).contains("author", "title", "url", "keywords", "abstract");
            assertThat(file.fields(tool.id())).hasSizeLessThanOrEqualTo(6);
            assertThat(file.field(tool.id(), "url")).contains(tool.url().value());
        }
    }

    @Test
    void keepsTextWithoutMeaningInTex() {
        List<Tool> tools = titled(text -> text.replaceAll("[{}<>\\\\#$%&_~^'`-]", ""));
        BibtexFile file = read(new BibtexExporter(), tools);
        for (Tool tool : tools) {
            assertThat(file.field(tool.id(), "title").orElseThrow().replaceAll("[{}]", ""))
                    .isEqualTo(StraightQuotes.pair(tool.title()));
        }
    }

    @Test
    void readersDecodeEscapedText() {
        // jbibtex drops escaped braces, and does not support math or a macro next to a letter outside Latin-1.
        List<Tool> tools = titled(text -> text.replaceAll("[{}<>]|[^\\x00-\\xff]", ""));
        BibtexFile file = read(new BibtexExporter(), tools);
        for (Tool tool : tools) {
            assertThat(file.text(tool.id(), "title")).isEqualTo(tool.title());
        }
    }

    private static List<Tool> titled(UnaryOperator<String> readable) {
        return tools(
                ArbitraryText.titles(2).map(readable).map(PlainText::normalize).toList());
    }

    private static BibtexFile read(CatalogExporter exporter, List<Tool> tools) {
        return BibtexFile.of(exporter, SampleCatalogs.of(tools.toArray(Entry[]::new)), Map.of());
    }

    private static List<Tool> tools(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(number -> tool("t" + number, texts.get(number)))
                .toList();
    }

    private static Tool tool(String id, String text) {
        return Tool.of(EntryDetails.of(id, text)
                .author(OrganizationAuthor.of(text))
                .description(text)
                .tags(text)
                .url("https://example.org/" + id + "?q=%7B" + id + "_~&x#y")
                .build());
    }
}
