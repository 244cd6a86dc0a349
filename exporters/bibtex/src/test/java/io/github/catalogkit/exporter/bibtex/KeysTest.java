package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KeysTest {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    @Test
    void usesTheIdAsTheKey() {
        assertThat(BibtexFile.of(EVERYTHING).keys()).startsWith("understanding-cni", "pods-series");
    }

    @Test
    void usesAuthorAndYearIfConfigured() {
        assertThat(BibtexFile.of(EVERYTHING, Map.of("keys", "author-year")).keys())
                .startsWith("langemak2018cni", "betzseries", "pods", "2017services", "vanbeethoven2016book");
    }
}
