package io.github.catalogkit.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What of the data can be wrong; that it is read is tested with the processor, which writes it. */
class SectionDataTest {

    @Test
    void reportsMissingDataWithItsPath() {
        assertThatThrownBy(() -> SectionData.load(SectionDataTest.class, "org.example.Pods"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the data of org.example.Pods is not next to its class: /META-INF/catalog/org.example.Pods"
                        + " is missing; rebuild the catalog, and keep its resources in the jar");
    }

    @Test
    void reportsDataOfAnotherVersionWithBothFormats() {
        assertThatThrownBy(() -> SectionData.load(SectionDataTest.class, "org.example.OldFormat"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the data of org.example.OldFormat has format 1, but this version of catalog-model reads"
                        + " format 4; rebuild the catalog with this version");
    }
}
