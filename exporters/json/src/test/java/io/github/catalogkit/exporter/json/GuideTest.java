package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The tables of the guide name the members that are written, in their order. */
final class GuideTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Document CATALOG = Schemas.ofCatalog().document();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The catalog | /properties",
                "Catalog metadata | /$defs/imprint/properties",
                "Sections | /$defs/section/properties",
                "Entries | /$defs/entry/properties",
                "Inline text | /$defs/inlineText/properties"
            })
    void hasATableOfTheMembersOf(String heading, String properties) {
        assertThat(rows(heading).flatMap(row -> codes(row.get(0))))
                .containsExactlyElementsOf(CATALOG.tree().at(properties).propertyNames());
    }

    @Test
    void listsTheMembersOfEachKind() {
        List<List<String>> rows = rows("Members of a kind").toList();
        JsonNode definitions = CATALOG.tree().at("/$defs");
        assertThat(CATALOG.tree().at("/$defs/entry/properties/kind/enum").valueStream())
                .hasSizeGreaterThan(15)
                .allSatisfy(kind -> assertThat(rows.stream()
                                .filter(row -> codes(row.get(0)).anyMatch(kind.asString()::equals))
                                .flatMap(row -> codes(row.get(1))))
                        .as(kind.asString())
                        .containsExactlyElementsOf(definitions
                                .path(kind.asString())
                                .path("properties")
                                .propertyStream()
                                .map(member -> member.getKey())
                                .filter(name -> !name.equals("kind"))
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personAuthor",
                "organizationAuthor",
                "link",
                "relation",
                "event",
                "image",
                "publicationDetails",
                "identifier",
                "fact",
                "factType",
                "tag",
                "style",
                "mark",
                "ruleSetting",
                "layout"
            })
    void listsTheMembersOf(String object) {
        assertThat(rows("Nested objects")
                        .filter(row -> codes(row.get(0)).anyMatch(object::equals))
                        .flatMap(row -> codes(row.get(1))))
                .containsExactlyElementsOf(
                        CATALOG.tree().at("/$defs/" + object + "/properties").propertyNames());
    }

    @Test
    void listsTheMembersOfALineBeforeThoseOfAnEntry() {
        List<String> members =
                List.copyOf(Schemas.ofLine().document().tree().at("/properties").propertyNames());
        assertThat(rows("Members of a line").flatMap(row -> codes(row.get(0))))
                .containsExactlyElementsOf(members.subList(0, members.indexOf("kind")));
    }

    /** Returns the rows of the tables below a heading as cells, without the header rows. */
    private static Stream<List<String>> rows(String heading) {
        return Stream.of(guide().split("\n#+ "))
                .filter(part -> part.startsWith(heading + "\n"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> List.of(line.substring(1).split("\\|")));
    }

    private static Stream<String> codes(String cell) {
        return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1));
    }

    private static String guide() {
        try {
            return Files.readString(Path.of("..", "..", "docs", "exporters", "json.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
