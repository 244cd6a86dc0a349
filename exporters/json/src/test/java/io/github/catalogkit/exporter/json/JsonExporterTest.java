package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new JsonExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResources.read("everything.json"));
    }

    @Test
    void matchesTheGoldenFileOfStyleAndLayouts() {
        assertThat(export(SampleCatalogs.styled())).isEqualTo(TestResources.read("styled.json"));
    }

    @Test
    void writesCatalogMetadata() {
        assertThat(export(PublishedCatalog.make())).isEqualTo("""
                {
                  "$schema": "https://catalogkit.github.io/schema/catalog-1.json",
                  "schemaVersion": 1,
                  "id": "empty",
                  "title": "Nothing yet",
                  "imprint": {
                    "maintainers": [
                      {
                        "name": "Ada de la Cruz",
                        "suffix": "III",
                        "family": "de la Cruz"
                      },
                      {
                        "organization": "SIG Network"
                      }
                    ],
                    "homepage": "https://example.org/list",
                    "created": "2018-01-02",
                    "updated": "2018-05",
                    "license": "CC0-1.0",
                    "language": "en"
                  }
                }
                """);
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("json");
        assertThat(exporter().fileExtension()).isEqualTo("json");
        assertThat(exporter().mediaType()).isEqualTo("application/json");
    }

    @Test
    void omitsMembersWithoutValues() {
        assertThat(export(SampleCatalogs.empty())).isEqualTo("""
                {
                  "$schema": "https://catalogkit.github.io/schema/catalog-1.json",
                  "schemaVersion": 1,
                  "id": "empty",
                  "title": "Nothing yet"
                }
                """);
    }

    @Test
    void writesTheSameOnOneLineWithoutIndent() {
        String line = export(SampleCatalogs.everything(), Map.of("indent", "false"));
        assertThat(line.lines()).hasSize(1);
        assertThat(line).startsWith("{\"$schema\":\"https:").endsWith("}\n");
        assertThat(Document.of(line)).isEqualTo(Document.everything());
    }

    @Test
    void writesCharactersAsThemselves() {
        assertThat(export(SampleCatalogs.of(group("\u00e9 \u6f22 \ud83d\ude00 </script>"))))
                .contains("\"title\": \"\u00e9 \u6f22 \ud83d\ude00 </script>\"");
    }

    @Test
    void escapesControlCharactersOfMarkdown() {
        Layout layout = Layout.none().withBelow("a\u000c\u001bb");
        assertThat(export(SampleCatalogs.empty().withLayout(layout))).contains("\"below\": \"a\\f\\u001Bb\"");
    }

    @Test
    void writesEntriesUpToTheNestingLimit() {
        assertThat(Document.of(nested(240)).tree().findValues("id")).hasSize(242);
    }

    @Test
    void rejectsEntriesThatAreNestedTooDeeply() {
        assertThatThrownBy(() -> export(SampleCatalogs.of(nested(300))))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\"sample\" are nested too deeply")
                .hasMessageContaining("500");
    }

    private static Entry nested(int levels) {
        EntryDetails details = EntryDetails.of("group", "Group").build();
        for (int level = 1; level < levels; level++) {
            details =
                    EntryDetails.of("group", "Group").entries(Group.of(details)).build();
        }
        return Group.of(details);
    }

    private static Entry group(String title) {
        return Group.of(EntryDetails.of("group", title).build());
    }
}
