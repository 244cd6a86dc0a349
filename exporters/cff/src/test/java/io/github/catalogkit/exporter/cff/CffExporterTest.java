package io.github.catalogkit.exporter.cff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import org.junit.jupiter.api.Test;

final class CffExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new CffExporter();
    }

    @Test
    void writesWhatWasReviewed() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResources.read("everything.cff"));
    }

    @Test
    void hasItsFormatFileExtensionAndMediaType() {
        assertThat(exporter().format()).isEqualTo("cff");
        assertThat(exporter().fileExtension()).isEqualTo("cff");
        assertThat(exporter().mediaType()).isEqualTo("application/yaml");
    }

    @Test
    void hasOnlyWhatIsRequiredIfNothingElseIsKnown() {
        assertThat(export(SampleCatalogs.empty())).isEqualTo("""
                cff-version: "1.2.0"
                message: "If you use this list, please cite it using the metadata from this file."
                type: dataset
                title: "Nothing yet"
                authors:
                  - name: "Contributors to Nothing yet"
                """);
    }
}
