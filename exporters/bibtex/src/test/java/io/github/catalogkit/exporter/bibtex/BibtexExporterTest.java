package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ExpectedCitation;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BibtexExporterTest extends ExporterContract {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    @Override
    protected CatalogExporter exporter() {
        return new BibtexExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(EVERYTHING)).isEqualTo(TestResources.read("everything.bib"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("bibtex");
        assertThat(exporter().fileExtension()).isEqualTo("bib");
        assertThat(exporter().mediaType()).isEqualTo("application/x-bibtex");
    }

    @Test
    void hasOneRecordForEachEntryExceptGroups() {
        assertThat(BibtexFile.of(EVERYTHING).keys())
                .isEqualTo(cited().stream().map(ExpectedCitation::keyOf).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsEachUrl() {
        BibtexFile file = BibtexFile.of(EVERYTHING);
        assertThat(cited())
                .allSatisfy(entry -> assertThat(file.field(ExpectedCitation.keyOf(entry), "url"))
                        .isEqualTo(ExpectedCitation.urlOf(entry)));
    }

    @Test
    void keepsEachTitle() {
        BibtexFile file = BibtexFile.of(EVERYTHING);
        assertThat(cited())
                .allSatisfy(entry -> assertThat(file.text(ExpectedCitation.keyOf(entry), "title"))
                        .isEqualTo(ExpectedCitation.titleOf(entry)));
    }

    @Test
    void startsWithTheCompanionBookIfRequested() {
        BibtexFile file = BibtexFile.of(EVERYTHING, Map.of("companion", "true"));
        assertThat(file.keys()).startsWith("the-book", "understanding-cni");
        assertThat(file.type("the-book")).isEqualTo("book");
        assertThat(file.field("the-book", "author")).contains("de la Cruz, Ada");
        assertThat(file.field("the-book", "isbn")).contains("9781492036845");
    }

    @Test
    void addsNothingWithoutACompanionBook() {
        assertThat(export(SampleCatalogs.of(), Map.of("companion", "true"))).isEqualTo(export(SampleCatalogs.of()));
    }

    @Test
    void writesACommentIfThereIsNothingToCite() {
        Group group = Group.of(EntryDetails.of("group", "A group").build());
        assertThat(export(SampleCatalogs.of(group))).isEqualTo("% Nothing of this catalog can be cited.\n");
        assertThat(BibtexFile.of(group).keys()).isEmpty();
    }

    @Test
    void omitsFieldsWithoutValues() {
        Tool tool = Tool.of(
                EntryDetails.of("tool", "Tool").url("https://example.org/").build());
        assertThat(BibtexFile.of(tool).fields("tool")).containsExactly("title", "howpublished", "url");
        assertThat(BibtexFile.of(tool).field("tool", "author")).isEqualTo(Optional.empty());
    }

    @Test
    void whatLatexHasNoGlyphForIsNamedInAComment() {
        Catalog catalog = SampleCatalogs.of(tool("x", "A 漢字 ❤\ufe0f"), tool("y", "Žižek, Жижек"));
        assertThat(export(catalog, Map.of("ascii", "true")))
                .contains("% Warning: LaTeX has no glyph for U+6F22 U+5B57 U+2764, left out of x.\n@misc{x,")
                .doesNotContain("left out of y");
        assertThat(export(catalog)).doesNotContain("%");
    }

    private static Tool tool(String id, String title) {
        return Tool.of(
                EntryDetails.of(id, title).url("https://example.org/" + id).build());
    }

    private static List<Entry> cited() {
        return EVERYTHING.entries().filter(entry -> entry.kind() != Kind.GROUP).toList();
    }
}
