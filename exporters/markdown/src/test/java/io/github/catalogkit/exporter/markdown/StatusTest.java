package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.Selection;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An archived or deprecated entry is recognizable in every style. */
class StatusTest {

    private static final String STATUS =
            "archived since 2021-05: its *authors* moved on; replaced by [Envoy\\_](#all)".replace("*", "\\*");

    @Test
    void followsTheDescription() {
        assertThat(line(old().description("a proxy"), Style.house()))
                .isEqualTo("[Old](https://example.org/old): a proxy _(" + STATUS + ")_");
        assertThat(line(old(), Style.house())).isEqualTo("[Old](https://example.org/old) _(" + STATUS + ")_");
    }

    @Test
    void precedesTheColonBeforeNestedEntries() {
        Tool nested = Tool.of(linked("nested", "Nested").build());
        assertThat(line(old().entries(nested), Style.house())).endsWith("_(" + STATUS + ")_:");
        Layout own = Layout.none().withLine("**{title}**:");
        assertThat(line(old().entries(nested).layout(own), Style.house())).isEqualTo("**Old** _(" + STATUS + ")_:");
    }

    @Test
    void isASentenceInAnAwesomeList() {
        Catalog catalog =
                catalog(Style.house(), Tool.of(old().description("a proxy").build()));
        assertThat(line(Export.text(catalog, Map.of("style", "awesome"))))
                .isEqualTo("[Old](https://example.org/old) - A proxy. A" + STATUS.substring(1) + ".");
    }

    @Test
    void replacesItsPlaceholder() {
        Style style = Style.builder()
                .lines("[{title}]({url})", "[{title}]({url}) **[{status}]**")
                .build();
        assertThat(line(old(), style)).isEqualTo("[Old](https://example.org/old) **[" + STATUS + "]**");
        assertThat(line(linked("new", "New"), style)).isEqualTo("[New](https://example.org/new)");
        Layout own = Layout.none().withLine("{status}: {title}");
        assertThat(line(old().layout(own), style)).isEqualTo(STATUS + ": Old");
    }

    @Test
    void isAtTheEndOfALineWithoutItsPlaceholder() {
        Style style = Style.builder().lines("**[{title}]({url})**").build();
        assertThat(line(old(), style)).isEqualTo("**[Old](https://example.org/old)** _(" + STATUS + ")_");
        Layout own = Layout.none().withLine("{title}!");
        assertThat(line(old().layout(own), style)).isEqualTo("Old! _(" + STATUS + ")_");
    }

    @Test
    void namesReplacementsWithoutLinksWhereReferencesAreText() {
        assertThat(line(Export.text(
                        catalog(Style.house(), Tool.of(old().build())), Map.of("cross-references", "text"))))
                .endsWith("; replaced by Envoy\\_)_");
    }

    @Test
    void omitsReplacementsThatAreNotExported() {
        Catalog all = catalog(Style.house(), Tool.of(old().build()));
        assertThat(line(Export.text(Selection.everything().withIds("old").select(all))))
                .endsWith(": its \\*authors\\* moved on)_");
    }

    private static EntryDetailsBuilder old() {
        return linked("old", "Old")
                .status(Status.ARCHIVED)
                .statusSince(PartialDate.of("2021-05"))
                .statusReason("its *authors* moved on")
                .relation(RelationKind.SUPERSEDED_BY, "envoy");
    }

    private static EntryDetailsBuilder linked(String id, String title) {
        return EntryDetails.of(id, title).url("https://example.org/" + id);
    }

    private static Catalog catalog(Style style, Tool first) {
        Tool envoy = Tool.of(linked("envoy", "Envoy_").build());
        return Catalog.of("list", "List", Section.of("all", "All", first, envoy))
                .withStyle(style);
    }

    private static String line(EntryDetailsBuilder details, Style style) {
        return line(Export.text(catalog(style, Tool.of(details.build()))));
    }

    /** Returns the line of the first entry of a page, without its marker. */
    private static String line(String page) {
        return page.lines()
                .filter(line -> line.startsWith("- ") && !line.contains("[All](#all)"))
                .findFirst()
                .orElseThrow()
                .substring(2);
    }
}
