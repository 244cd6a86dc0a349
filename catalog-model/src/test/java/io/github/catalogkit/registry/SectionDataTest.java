package io.github.catalogkit.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What of the data can be wrong; that it is read is tested with the processor, which writes it. */
class SectionDataTest {

    @Test
    void reportsMissingDataWithItsPath() {
        assertThatThrownBy(() -> SectionData.load(SectionDataTest.class, "org.example.Pods"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The data of org.example.Pods is not beside its class: /META-INF/catalog/org.example.Pods"
                        + " is missing; rebuild the catalog, and keep its resources when you pack it.");
    }

    @Test
    void reportsDataOfAnotherVersionWithBothFormats() {
        assertThatThrownBy(() -> SectionData.load(SectionDataTest.class, "org.example.OldFormat"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The data of org.example.OldFormat has format 1, and this version of catalog-model reads"
                        + " format 2; build the catalog with the version that it runs with.");
    }
}
