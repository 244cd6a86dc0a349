package io.github.catalogkit.exporter.csl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ExpectedCitation;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CslExporterTest extends ExporterContract {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    @Override
    protected CatalogExporter exporter() {
        return new CslExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(EVERYTHING)).isEqualTo(TestResources.read("everything.csl.json"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("csl");
        assertThat(exporter().fileExtension()).isEqualTo("csl.json");
        assertThat(exporter().mediaType()).isEqualTo("application/vnd.citationstyles.csl+json");
    }

    @Test
    void hasOneItemForEachEntryExceptGroups() {
        assertThat(CslFile.of(EVERYTHING, Map.of()).ids())
                .isEqualTo(cited().stream().map(ExpectedCitation::keyOf).toList());
    }

    @Test
    void keepsEachTitleAndUrl() {
        CslFile file = CslFile.of(EVERYTHING, Map.of());
        assertThat(cited()).allSatisfy(entry -> {
            assertThat(file.text(ExpectedCitation.keyOf(entry), "title")).isEqualTo(ExpectedCitation.titleOf(entry));
            assertThat(file.item(ExpectedCitation.keyOf(entry)).optional("URL").map(url -> url.stringValue()))
                    .isEqualTo(ExpectedCitation.urlOf(entry));
        });
    }

    @Test
    void hasACitationKeyForEachItem() {
        CslFile file = CslFile.of(EVERYTHING, Map.of());
        assertThat(file.ids())
                .allSatisfy(id -> assertThat(file.text(id, "citation-key")).isEqualTo(id));
    }

    @Test
    void startsWithTheCompanionBookIfRequested() {
        CslFile file = CslFile.of(EVERYTHING, Map.of("companion", "true"));
        assertThat(file.ids()).startsWith("the-book", "understanding-cni");
        assertThat(file.text("the-book", "type")).isEqualTo("book");
    }

    @Test
    void hasKeysOfAuthorAndYearIfRequested() {
        assertThat(CslFile.of(EVERYTHING, Map.of("keys", "author-year")).ids()).startsWith("langemak2018cni");
    }

    @Test
    void writesTheSameOnOneLineWithoutIndent() {
        CslFile line = CslFile.of(EVERYTHING, Map.of("indent", "false"));
        assertThat(line.text().lines()).hasSize(1);
        assertThat(line.tree()).isEqualTo(CslFile.of(EVERYTHING, Map.of()).tree());
    }

    @Test
    void isAnEmptyArrayIfThereIsNothingToCite() {
        assertThat(export(SampleCatalogs.empty())).isEqualTo("[ ]\n");
    }

    @Test
    void omitsMembersWithoutValues() {
        Tool tool = Tool.of(
                EntryDetails.of("tool", "Tool").url("https://example.org/").build());
        assertThat(CslFile.of(tool).item("tool").propertyNames())
                .containsExactly("id", "citation-key", "type", "title", "genre", "URL");
    }

    private static List<Entry> cited() {
        return EVERYTHING.entries().filter(entry -> entry.kind() != Kind.GROUP).toList();
    }
}
