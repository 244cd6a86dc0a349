package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema, as a validator that we did not write understands it. */
final class JsonSchemaTest {

    private static final Schemas SCHEMAS = Schemas.ofCatalog();

    private static final Document SCHEMA = SCHEMAS.document();

    static Stream<HostileValue> addresses() {
        return HostileValue.accepted("url");
    }

    @Test
    void hasTheIdOfTheExports() {
        assertThat(SCHEMA.text("/$id")).isEqualTo(JsonSchema.ID);
        assertThat(SCHEMA.tree().at("/properties/schemaVersion/const").intValue())
                .isEqualTo(JsonSchema.VERSION);
    }

    @Test
    void isASchema() {
        assertThat(Schemas.errorsOfSchema(SCHEMA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"/required | \"id\"", "/properties/id/type | \"word\"", "/$defs/date/pattern | 1", "/$defs | []"})
    void isInvalidWithAWrongKeyword(String place, String value) {
        assertThat(Schemas.errorsOfSchema(SCHEMA.with(place, value))).isNotEmpty();
    }

    @Test
    void acceptsEverything() {
        assertThat(errors(Document.everything())).isEmpty();
    }

    @Test
    void acceptsStyleAndLayouts() {
        assertThat(errors(Document.styled())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/style/x | 1",
                "/style/marker | \"-\\n\"",
                "/style/sectionLevel | 7",
                "/style/blanksAfterHeading | -1",
                "/style/contentsDepth | 1.5",
                "/style/lines | \"{title}\"",
                "/layout/x | \"\"",
                "/sections/0/layout/line | null",
                "/sections/0/entries/0/layout/marker | \"\\n\""
            })
    void rejectsAWrongValueOfAStyleOrLayout(String place, String value) {
        assertThat(errors(Document.styled().with(place, value))).isNotEmpty();
    }

    @Test
    void acceptsCatalogMetadata() {
        assertThat(errors(Document.published())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/imprint/x | 1",
                "/imprint/homepage | \"example.org\"",
                "/imprint/created | \"yesterday\"",
                "/imprint/maintainers | [{\"name\": \"Ada\"}]"
            })
    void rejectsAWrongValueOfCatalogMetadata(String place, String value) {
        assertThat(errors(Document.published().with(place, value))).isNotEmpty();
    }

    @Test
    void acceptsAnEmptyCatalog() {
        assertThat(errors(Document.of(SampleCatalogs.empty()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void acceptsAnyUrl(HostileValue hostile) {
        assertThat(errors(Document.of(Tool.of(
                        EntryDetails.of("tool", "Tool").url(hostile.value()).build()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/x | 1",
                "/schemaVersion | 2",
                "/id | \"Not a slug\"",
                "/introduction | \"text\"",
                "/introduction/html | \"text\"",
                "/companion/kind | \"tool\"",
                "/sections/0/x | 1",
                "/sections/0/entries/0/x | 1",
                "/sections/0/entries/0/license | 1",
                "/sections/0/entries/0/kind | \"gadget\"",
                "/sections/0/entries/0/url | \"ftp://example.org/\"",
                "/sections/0/entries/0/url | \"//example.org/\"",
                "/sections/0/entries/0/title | null",
                "/sections/0/entries/0/published | \"2018-13\"",
                "/sections/0/entries/0/status | \"gone\"",
                "/sections/0/entries/0/tags | [\"a\", \"a\"]",
                "/sections/0/entries/0/authors/0/organization | \"both\"",
                "/sections/0/entries/0/relations/0/kind | \"likes\"",
                "/sections/0/entries/1/entries/0/x | 1"
            })
    void rejectsAWrongValue(String place, String value) {
        assertThat(errors(Document.everything().with(place, value))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemaVersion",
                "/id",
                "/title",
                "/introduction/text",
                "/sections/0/id",
                "/sections/0/entries/0/kind",
                "/sections/0/entries/0/id",
                "/sections/0/entries/0/title",
                "/sections/1/sections/0/entries/0/url",
                "/sections/0/entries/0/authors/0/family",
                "/sections/0/entries/0/relations/0/target"
            })
    void rejectsMissingMember(String place) {
        assertThat(errors(Document.everything().without(place))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void definesEachKind(Kind kind) {
        JsonNode definition = SCHEMA.tree().at("/$defs/" + kind.label());
        assertThat(definition.at("/properties/kind/const").asString()).isEqualTo(kind.label());
        assertThat(SCHEMA.tree().at("/$defs/entry/oneOf").findValuesAsString("$ref"))
                .contains("#/$defs/" + kind.label());
    }

    @Test
    void describesEachMember() {
        List<JsonNode> members = SCHEMA.tree().findValues("properties").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
        assertThat(members)
                .hasSizeGreaterThan(60)
                .allSatisfy(member ->
                        assertThat(member.path("description").asString("")).endsWith("."));
    }

    @Test
    void hasExactlyTheWrittenMembers() {
        assertThat(SCHEMA.tree().findValues("properties").stream()
                        .flatMap(members -> members.propertyNames().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Document.everything(),
                                Document.everyProperty(),
                                Document.styled(),
                                Document.published())
                        .flatMap(document -> names(document.tree()))
                        .distinct()
                        .toList());
    }

    private static Stream<String> names(JsonNode node) {
        return Stream.concat(node.propertyNames().stream(), node.valueStream().flatMap(JsonSchemaTest::names));
    }

    private static List<Error> errors(Document document) {
        return SCHEMAS.errors(document);
    }
}
