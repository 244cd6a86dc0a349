package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TsvExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new TsvExporter();
    }

    @Test
    void replacesATabInATitle() {
        Tool tool = Tool.of(EntryDetails.of("envoy", "Envoy\tproxy")
                .url("https://www.envoyproxy.io/")
                .build());
        assertThat(export(SampleCatalogs.of(tool), Map.of("header", "false")))
                .isEqualTo("envoy\tEnvoy proxy\thttps://www.envoyproxy.io/\t\n");
    }
}
