package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A character that no file can carry is refused where it stands, and never becomes another. */
class PortableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"list", "house", "awesome"})
    void namesTheEntryInAnyStyle(String style) {
        Tool tool = Tool.of(EntryDetails.of("one", "One")
                .url("https://e.example/")
                .description(InlineText.of("half \ud83d"))
                .build());
        assertRefused(
                SampleCatalogs.of(tool),
                Map.of("style", style),
                "A text of the entry \"one\" holds the character U+D83D");
    }

    @Test
    void namesTheEntryWhoseFormIsFilled() {
        Tool tool = Tool.of(
                EntryDetails.of("one", "a\u0007").url("https://e.example/").build());
        Catalog catalog = SampleCatalogs.of(tool)
                .withStyle(Style.builder().lines("[{title}]({url})").build());
        assertRefused(catalog, Map.of(), "A text of the entry \"one\" holds the character U+0007");
    }

    @Test
    void namesTheSection() {
        Section section = Section.of("all", "All").withIntroduction(InlineText.of("half \udc00"));
        assertRefused(
                Catalog.of("list", "List", section),
                Map.of(),
                "A text of the section \"all\" holds the character U+DC00");
    }

    @Test
    void namesTheCatalogue() {
        assertRefused(Catalog.of("list", "\ud83d"), Map.of(), "A text of the catalogue \"list\" holds");
        assertRefused(
                Catalog.of("list", "\ud83d"), Map.of("front-matter", "yaml"), "A text of the catalogue \"list\" holds");
    }

    @Test
    void namesThePartWhoseLayoutHoldsHalfACharacter() {
        Section section = Section.of("all", "All").withLayout(Layout.none().withEnd("half \ud83d"));
        assertRefused(
                Catalog.of("list", "List", section),
                Map.of(),
                "The layout of the section \"all\" holds one half of a surrogate pair");
    }

    @Test
    void takesAControlCharacterInALayoutSinceItIsMarkdownAsItStands() {
        Layout layout = Layout.none().withEnd("a\u0007b");
        assertThat(Export.text(Catalog.of("list", "List").withLayout(layout))).isEqualTo("# List\n\na\u0007b\n");
    }

    @Test
    void isRefusedInARegionToo() {
        assertThatThrownBy(() -> MarkdownRegion.fill(
                        "<!-- catalog:begin list -->\n<!-- catalog:end list -->\n",
                        Catalog.of("list", "half \ud83d"),
                        Export.options(Map.of())))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("the catalogue \"list\"");
    }

    private static void assertRefused(Catalog catalog, Map<String, String> options, String problem) {
        assertThatThrownBy(() -> Export.text(catalog, options))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith(problem)
                .hasMessageEndingWith("expected it to be removed.");
    }
}
