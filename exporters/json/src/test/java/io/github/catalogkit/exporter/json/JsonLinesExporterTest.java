package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class JsonLinesExporterTest extends ExporterContract {

    private static final List<String> LOCATION = List.of("catalog", "section", "sections", "position", "heldBy");

    static Stream<HostileValue> texts() {
        return HostileValue.accepted("title", "author");
    }

    @Override
    protected CatalogExporter exporter() {
        return new JsonLinesExporter();
    }

    @Override
    protected boolean isEmptyWithoutEntries() {
        return true;
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResources.read("everything.jsonl"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("jsonl");
        assertThat(exporter().fileExtension()).isEqualTo("jsonl");
        assertThat(exporter().mediaType()).isEqualTo("application/jsonl");
        assertThat(exporter().options()).isEmpty();
    }

    @Test
    void writesALineForEachEntryInTheOrderOfTheList() {
        Lines lines = everything();
        List<String> ids = SampleCatalogs.everything()
                .entries()
                .map(entry -> "\"" + entry.id() + "\"")
                .toList();
        assertThat(lines.column("/id")).isEqualTo(ids);
        assertThat(lines.column("/position"))
                .isEqualTo(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(lines.column("/catalog")).containsOnly("\"everything\"");
    }

    @Test
    void writesTheSectionOfAnEntryAndItsParents() {
        JsonNode envoy = line("envoy");
        assertThat(envoy.at("/section").asString()).isEqualTo("kept-up");
        assertThat(envoy.at("/sections")).hasToString("[\"Software\",\"Kept up & busy\"]");
    }

    @Test
    void writesTheParentOfANestedEntry() {
        assertThat(line("services").at("/heldBy").asString()).isEqualTo("pods-series");
        assertThat(line("services").at("/section").asString()).isEqualTo("writing");
        assertThat(line("pods-series").has("heldBy")).isFalse();
    }

    @Test
    void writesAnEntryLikeJsonWithoutNestedEntries() {
        List<JsonNode> entries = new ArrayList<>();
        collect(Document.everything().tree(), entries);
        List<JsonNode> lines = everything().trees();
        assertThat(lines).hasSameSizeAs(entries);
        for (int index = 0; index < lines.size(); index++) {
            assertThat(((ObjectNode) lines.get(index)).without(LOCATION))
                    .isEqualTo(((ObjectNode) entries.get(index)).without("entries"));
        }
    }

    @Test
    void usesOneTypeForEachColumn() {
        Map<String, Set<String>> types = new HashMap<>();
        everything().trees().forEach(line -> addTypes("", line, types));
        Lines.of(SampleCatalogs.styled()).trees().forEach(line -> addTypes("", line, types));
        assertThat(types).hasSizeGreaterThan(50);
        assertThat(types.values()).allSatisfy(column -> assertThat(column).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsAHostileTextInItsLine(HostileValue hostile) {
        String text = hostile.value();
        Entry entry = Group.of(EntryDetails.of("hostile", text)
                .description(text)
                .tags(text)
                .layout(Layout.none().withBelow(text))
                .build());
        List<JsonNode> lines = Lines.of(SampleCatalogs.of(entry)).trees();
        assertThat(lines).hasSize(1);
        for (String place : List.of("/title", "/description/text", "/tags/0")) {
            assertThat(lines.get(0).at(place).asString()).as(place).isEqualTo(PlainText.normalize(text));
        }
        assertThat(lines.get(0).at("/layout/below").asString()).isEqualTo(text);
    }

    @Test
    void escapesAllLineBreaks() {
        String text = "a\r\nb\u0085c\u2028d\u2029e\u000bf\u000cg";
        String line = export(SampleCatalogs.of(Group.of(EntryDetails.of("breaks", "Breaks")
                .layout(Layout.none().withBelow(text))
                .build())));
        assertThat(line.split("\\R")).hasSize(1);
        assertThat(Document.of(line).text("/layout/below")).isEqualTo(text);
    }

    private static Lines everything() {
        return Lines.of(SampleCatalogs.everything());
    }

    private static JsonNode line(String id) {
        return everything().trees().stream()
                .filter(line -> line.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void collect(JsonNode parent, List<JsonNode> entries) {
        for (JsonNode entry : parent.path("entries")) {
            entries.add(entry);
            collect(entry, entries);
        }
        parent.path("sections").forEach(section -> collect(section, entries));
    }

    private static void addTypes(String column, JsonNode value, Map<String, Set<String>> types) {
        types.computeIfAbsent(column, name -> new HashSet<>())
                .add(value.getNodeType().name());
        value.properties().forEach(member -> addTypes(column + "/" + member.getKey(), member.getValue(), types));
        if (value.isArray()) {
            value.forEach(element -> addTypes(column + "/*", element, types));
        }
    }
}
