package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema of a line, as a validator that we did not write understands it. */
final class JsonLinesSchemaTest {

    private static final Schemas SCHEMA = Schemas.ofLine();

    @Test
    void isAValidSchema() {
        assertThat(SCHEMA.document().text("/$id")).isEqualTo(JsonLinesSchema.ID);
        assertThat(Schemas.errorsOfSchema(SCHEMA.document())).isEmpty();
    }

    @Test
    void hasNoExternalReferences() {
        assertThat(SCHEMA.document().tree().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#/$defs/"))
                .allSatisfy(reference -> assertThat(SCHEMA.document()
                                .tree()
                                .at(reference.substring(1))
                                .isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void acceptsEachLine() {
        Stream.of(SampleCatalogs.everything(), SampleCatalogs.styled())
                .flatMap(JsonLinesSchemaTest::lines)
                .forEach(line -> assertThat(SCHEMA.errors(line)).as("%s", line).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/x | 1",
                "/catalog | \"Not a slug\"",
                "/position | 0",
                "/position | \"1\"",
                "/sections | \"Writing\"",
                "/heldBy | null",
                "/entries | []",
                "/kind | \"book\"",
                "/kind | \"gadget\"",
                "/url | \"ftp://example.org/\"",
                "/description | \"text\"",
                "/license | 1",
                "/repository | \"https://example.org/\""
            })
    void rejectsAWrongValue(String place, String value) {
        assertThat(SCHEMA.errors(first().with(place, value))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalog", "/section", "/sections", "/position", "/kind", "/id", "/title"})
    void rejectsALineWithMissingMember(String place) {
        assertThat(SCHEMA.errors(first())).isEmpty();
        assertThat(SCHEMA.errors(first().without(place))).isNotEmpty();
    }

    @Test
    void describesEntriesLikeTheSchemaOfACatalog() {
        JsonNode entry = Schemas.ofCatalog().document().tree().at("/$defs/entry/properties");
        JsonNode line = SCHEMA.document().tree().at("/properties");
        entry.properties().stream()
                .filter(member -> !member.getKey().equals("entries"))
                .forEach(member -> assertThat(line.get(member.getKey())).isEqualTo(member.getValue()));
    }

    private static Document first() {
        return lines(SampleCatalogs.everything()).findFirst().orElseThrow();
    }

    private static Stream<Document> lines(Catalog catalog) {
        return Lines.of(catalog).documents().stream();
    }
}
