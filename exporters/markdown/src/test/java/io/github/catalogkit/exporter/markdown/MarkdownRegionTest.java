package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRegionTest {

    private static final Catalog CATALOG = Catalog.of("tools", "Tools", Section.of("other", "Other"));

    private static final String BEGIN = "<!-- catalog:begin tools -->\n";

    private static final String END = "<!-- catalog:end tools -->\n";

    private static final String LIST = "\n## Tools\n\n- [Other](#other)\n\n### Other\n\n";

    @Test
    void fillsAnEmptyRegion() {
        assertThat(fill("# Page\n" + BEGIN + END)).isEqualTo("# Page\n" + BEGIN + LIST + END);
    }

    @Test
    void replacesTheRegionAndKeepsTheRest() {
        String above = "# Page  \n\n\n\tkept as *it* is \\\n";
        String below = "below\n\n```\nopen\n\n<!-- no end";
        assertThat(fill(above + BEGIN + "anything\n\n- at\n  - all\n" + END + below))
                .isEqualTo(above + BEGIN + LIST + END + below);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsTheLineEndingOfThePage(String ending) {
        assertThat(fill(("# Page\n" + BEGIN + "old\n" + END + "below\n").replace("\n", ending)))
                .isEqualTo(("# Page\n" + BEGIN + LIST + END + "below\n").replace("\n", ending));
    }

    @Test
    void keepsAByteOrderMark() {
        assertThat(fill("\uFEFF" + BEGIN + END + "below")).isEqualTo("\uFEFF" + BEGIN + LIST + END + "below");
    }

    @Test
    void keepsSpacesAroundTheMarkers() {
        assertThat(fill("  <!-- catalog:begin tools -->  \r\nold\r\n <!-- catalog:end tools -->"))
                .isEqualTo("  <!-- catalog:begin tools -->  \r\n" + LIST.replace("\n", "\r\n")
                        + " <!-- catalog:end tools -->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n%s```\n",
                "~~~ html\n%s~~~\n",
                "    %s",
                "> %s",
                "- %s",
                "<div>\n%s</div>\n",
                "Write %s",
                "<!--\n%s"
            })
    void ignoresMarkersInCodeAndQuotes(String around) {
        String shown = around.formatted(BEGIN) + "\n\n";
        assertThat(fill(shown + BEGIN + END)).isEqualTo(shown + BEGIN + LIST + END);
    }

    @Test
    void includesHeadingsAboveTheRegionInAnchors() {
        String above = "Other\n=====\n\n> ## `Other` ![picture](x.png)\n\n- # *Tools*\n\n";
        assertThat(fill(above + BEGIN + END + "# Other\n"))
                .isEqualTo(above + BEGIN + LIST.replace("#other", "#other-1") + END + "# Other\n");
    }

    @Test
    void ignoresHeadingsInAndBelowTheRegionInAnchors() {
        assertThat(fill(BEGIN + "# Other\n" + END + "# Other\n")).isEqualTo(BEGIN + LIST + END + "# Other\n");
    }

    @Test
    void isIdempotent() {
        MarkdownExporter exporter = new MarkdownExporter();
        ExportOptions options = ExportOptions.defaults(exporter);
        String page = "# Other\n\n<!-- catalog:begin everything -->\n<!-- catalog:end everything -->\n\nbelow\n";
        String once = MarkdownRegion.fill(page, SampleCatalogs.everything(), options);
        assertThat(MarkdownRegion.fill(once, SampleCatalogs.everything(), options))
                .isEqualTo(once)
                .contains("- [Other](#other-2)");
    }

    @Test
    void keepsRegionsOfOtherCatalogs() {
        String other = "<!-- catalog:begin books -->\nbooks\n<!-- catalog:end books -->\n";
        String half = "<!-- catalog:begin papers -->\n";
        assertThat(fill(other + BEGIN + END + half)).isEqualTo(other + BEGIN + LIST + END + half);
    }

    @Test
    void reportsMissingMarkers() {
        assertThatThrownBy(() -> fill("# Page\n\n```\n" + BEGIN + END + "```\n"))
                .isInstanceOf(ExportException.class)
                .hasMessage("there is no region for the catalog \"tools\"; add the lines"
                        + " <!-- catalog:begin tools --> and <!-- catalog:end tools --> where the list goes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "b      → 2: <!-- catalog:begin tools --> has no line <!-- catalog:end tools --> after it",
                "e      → 2: <!-- catalog:end tools --> has no line <!-- catalog:begin tools --> before it",
                "e b    → 2: <!-- catalog:end tools --> has no line <!-- catalog:begin tools --> before it",
                "b b e  → 4: <!-- catalog:begin tools --> begins the region a second time, after line 2",
                "b e b  → 6: <!-- catalog:begin tools --> begins the region a second time, after line 2",
                "b e e  → 6: <!-- catalog:end tools --> has no line <!-- catalog:begin tools --> before it",
                "b o e  → 4: <!-- catalog:begin books --> is in the region of \"tools\"",
            })
    void reportsTheLineOfAnUnpairedMarker(String markers, String problem) {
        String page = ("first\n" + markers.replace(" ", "\n\n") + "\n")
                .replace("b\n", BEGIN)
                .replace("e\n", END)
                .replace("o\n", "<!-- catalog:begin books -->\n");
        assertThatThrownBy(() -> fill(page)).isInstanceOf(ExportException.class).hasMessageStartingWith(problem);
    }

    @Test
    void rejectsASeventhHeadingLevel() {
        MarkdownExporter exporter = new MarkdownExporter();
        ExportOptions options = ExportOptions.of(exporter, Map.of("heading-level", "6"));
        assertThatThrownBy(() -> MarkdownRegion.fill(BEGIN + END, CATALOG, options))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("lower the option heading-level, which is 6");
    }

    private static String fill(String page) {
        return MarkdownRegion.fill(
                page, CATALOG, ExportOptions.of(new MarkdownExporter(), Map.of("heading-level", "2")));
    }
}
