package io.github.catalogkit.exporter.cff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a parser of YAML reads. */
class HostileTextsTest {

    @Test
    void comeBackFromEachProperty() {
        assertThat(HostileTexts.lost(HostileTextsTest::read)).isEmpty();
    }

    @Test
    void areAllowedByTheSchema() {
        assertThat(CffFile.of(HostileTexts.catalog()).errors()).isEmpty();
    }

    private static List<String> read(Catalog catalog) {
        return texts(CffFile.of(catalog).tree()).toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(HostileTextsTest::texts);
    }
}
