package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonLdExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new JsonLdExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResources.read("everything.jsonld"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("jsonld");
        assertThat(exporter().fileExtension()).isEqualTo("jsonld");
        assertThat(exporter().mediaType()).isEqualTo("application/ld+json");
    }

    @Test
    void writesOneLineWithoutIndent() {
        String line = export(SampleCatalogs.everything(), Map.of("indent", "false"));
        assertThat(line.lines()).hasSize(1);
        assertThat(line).startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"ItemList\"");
    }

    @Test
    void canWriteOnlyTypeNameAndUrlOfEntries() {
        Tool tool = Tool.of(EntryDetails.of("cilium", "Cilium")
                .url("https://cilium.io/")
                .description("networking")
                .tags("cni")
                .build());
        assertThat(export(SampleCatalogs.of(tool), Map.of("entries", "names", "indent", "false")))
                .contains("{\"@type\":\"SoftwareApplication\",\"@id\":\"#cilium\",\"name\":\"Cilium\","
                        + "\"url\":\"https://cilium.io/\"}")
                .doesNotContain("networking", "cni");
    }

    @Test
    void escapesHtmlAndXml() {
        assertThat(export(SampleCatalogs.of(series("</script><!-- & -->"))))
                .doesNotContain("<", ">", "&")
                .contains("\"name\": \"\\u003C/script\\u003E\\u003C!-- \\u0026 --\\u003E\"");
    }

    @Test
    void writesOtherCharactersLiterally() {
        assertThat(export(SampleCatalogs.of(series("\u00e9 \u6f22 \ud83d\ude00 \\ \"quoted\" a/b"))))
                .contains("\"name\": \"\u00e9 \u6f22 \ud83d\ude00 \\\\ \\\"quoted\\\" a/b\"");
    }

    @Test
    void writesDeeplyNestedEntries() {
        Series innermost = series("innermost");
        for (int level = 0; level < 5_000; level++) {
            innermost = Series.of(
                    EntryDetails.of("series", "outer").entries(innermost).build());
        }
        assertThat(export(SampleCatalogs.of(innermost))).contains("\"innermost\"");
    }

    @Test
    void rejectsSectionsThatAreNestedTooDeeply() {
        assertThatThrownBy(() -> export(Catalog.of("list", "List", nested(200))))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\"list\" are nested too deeply")
                .hasMessageContaining("500");
        assertThat(LinkedData.of(Catalog.of("list", "List", nested(150))).has("itemListElement"))
                .isTrue();
    }

    private static Section nested(int levels) {
        Section section = Section.of("innermost", "Innermost");
        for (int level = 1; level < levels; level++) {
            section = Section.of("outer", "Outer").withSections(section);
        }
        return section;
    }

    private static Series series(String title) {
        return Series.of(EntryDetails.of("series", title).build());
    }
}
