package io.github.catalogkit.exporter.csl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that CSL publishes, as a validator that we did not write understands it. */
final class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"webpage", "software"})
    void acceptsEverything(String softwareType) {
        Map<String, String> options = Map.of("companion", "true", "software-type", softwareType);
        assertThat(CslFile.of(SampleCatalogs.everything(), options).errors()).isEmpty();
    }

    @Test
    void acceptsAnEmptyCatalog() {
        assertThat(CslFile.of(SampleCatalogs.empty(), Map.of()).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"x\", \"type\": \"gadget\"}]",
                "[{\"id\": \"x\", \"type\": \"webpage\", \"url\": \"https://example.org/\"}]",
                "[{\"id\": \"x\", \"type\": \"webpage\", \"issued\": {\"date-parts\": [[2018, 3, 4, 5]]}}]",
                "[{\"id\": \"x\", \"type\": \"webpage\", \"author\": [{\"name\": \"X\"}]}]"
            })
    void rejectsAWrongValue(String text) {
        assertThat(CslFile.of(text).errors()).isNotEmpty();
    }
}
