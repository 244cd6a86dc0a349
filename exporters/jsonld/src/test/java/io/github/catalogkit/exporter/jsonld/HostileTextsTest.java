package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Titanium reads. */
class HostileTextsTest {

    @Test
    void comeBackFromEachProperty() {
        assertThat(HostileTexts.lost(HostileTextsTest::read)).isEmpty();
    }

    private static List<String> read(Catalog catalog) {
        return texts(LinkedData.of(catalog).node()).toList();
    }

    private static Stream<String> texts(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().values().stream().flatMap(HostileTextsTest::texts);
            case ARRAY -> value.asJsonArray().stream().flatMap(HostileTextsTest::texts);
            case STRING -> Stream.of(((JsonString) value).getString());
            default -> Stream.empty();
        };
    }
}
