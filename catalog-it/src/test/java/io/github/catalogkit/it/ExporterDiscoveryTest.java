package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.Exporters;
import org.junit.jupiter.api.Test;

class ExporterDiscoveryTest {

    @Test
    void findsAThirdPartyExporter() {
        assertThat(Exporters.load().exporters())
                .extracting(CatalogExporter::format)
                .contains("bibtex", "json", "titles");
    }

    @Test
    void runsAThirdPartyExporter() {
        assertThat(Exports.of("titles")).startsWith("Network Protocols\n").endsWith("\nSkydive\n");
    }
}
