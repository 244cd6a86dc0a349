package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser of Markdown shows in headings and paragraphs. */
class HostileTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"house", "awesome"})
    void comeBackFromEachProperty(String style) {
        assertThat(HostileTexts.lost(catalog -> read(catalog, style))).isEmpty();
    }

    private static List<String> read(Catalog catalog, String style) {
        ParsedPage page = ParsedPage.of(Export.text(catalog, Map.of("style", style)));
        return Stream.concat(page.textsOf(Heading.class), page.textsOf(Paragraph.class))
                .toList();
    }
}
