package io.github.catalogkit.exporter.hayagriva;

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

final class HayagrivaExporterTest extends ExporterContract {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    private static final HayagrivaFile FILE = HayagrivaFile.of(EVERYTHING, Map.of());

    @Override
    protected CatalogExporter exporter() {
        return new HayagrivaExporter();
    }

    @Test
    void writesWhatWasReviewed() {
        assertThat(export(EVERYTHING)).isEqualTo(TestResources.read("everything.hayagriva.yml"));
    }

    @Test
    void hasItsFormatFileExtensionAndMediaType() {
        assertThat(exporter().format()).isEqualTo("hayagriva");
        assertThat(exporter().fileExtension()).isEqualTo("hayagriva.yml");
        assertThat(exporter().mediaType()).isEqualTo("application/yaml");
    }

    @Test
    void hasOneEntryForEachButTheGroupsInTheOrderOfTheList() {
        assertThat(FILE.keys())
                .isEqualTo(cited().stream().map(ExpectedCitation::keyOf).toList());
    }

    @Test
    void hasEachTitleAndUrl() {
        assertThat(cited()).allSatisfy(entry -> {
            assertThat(FILE.shown(ExpectedCitation.keyOf(entry), "title")).isEqualTo(ExpectedCitation.titleOf(entry));
            assertThat(FILE.find(ExpectedCitation.keyOf(entry), "url")
                            .map(url -> url instanceof Map<?, ?> map ? map.get("value") : url))
                    .isEqualTo(ExpectedCitation.urlOf(entry));
        });
    }

    @Test
    void beginsWithTheCompanionBookIfTheOptionIsOn() {
        HayagrivaFile file = HayagrivaFile.of(EVERYTHING, Map.of("companion", "true"));
        assertThat(file.keys()).startsWith("the-book", "understanding-cni");
        assertThat(file.get("the-book", "type")).isEqualTo("book");
    }

    @Test
    void hasKeysOfAuthorAndYearIfTheOptionSaysSo() {
        assertThat(HayagrivaFile.of(EVERYTHING, Map.of("keys", "author-year")).keys())
                .startsWith("langemak2018cni");
    }

    @Test
    void isAnEmptyMappingIfThereIsNothingToCite() {
        assertThat(export(SampleCatalogs.empty())).isEqualTo("{}\n");
    }

    @Test
    void hasNoFieldWithoutAValue() {
        Tool tool = Tool.of(
                EntryDetails.of("tool", "Tool").url("https://example.org/").build());
        assertThat(export(SampleCatalogs.of(tool))).isEqualTo("""
                tool:
                  type: repository
                  title: Tool
                  url: "https://example.org/"
                """);
    }

    private static List<Entry> cited() {
        return EVERYTHING.entries().filter(entry -> entry.kind() != Kind.GROUP).toList();
    }
}
