package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the fields that jbibtex reads. */
class HostileTextsTest {

    static Stream<CatalogExporter> exporters() {
        return Stream.of(new BibtexExporter(), new BiblatexExporter());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void comeBackFromEachProperty(CatalogExporter exporter) {
        assertThat(HostileTexts.lost(catalog -> read(exporter, catalog))).isEmpty();
    }

    private static List<String> read(CatalogExporter exporter, Catalog catalog) {
        BibtexFile file = BibtexFile.of(exporter, catalog, Map.of());
        return file.keys().stream()
                .flatMap(key -> file.fields(key).stream()
                        .map(name -> file.field(key, name).orElseThrow()))
                .map(ShownTex::of)
                .toList();
    }
}
