package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.reader.json.JsonCatalogReader;
import io.github.catalogkit.value.WebAddress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What Jackson's tree, and then our own reader, read in the JSON. */
class JsonExportTest {

    @Test
    void hasExactlyTheEntriesInOrder() {
        List<String> found = new ArrayList<>();
        addEntries(found, new ObjectMapper().readTree(Exports.of("json")));
        assertThat(found)
                .containsExactlyElementsOf(ContainerNetworkingRegistry.CATALOG
                        .entries()
                        .map(JsonExportTest::line)
                        .toList());
    }

    @Test
    void isUnchangedAfterARoundTrip() throws Exception {
        byte[] json = Exports.of("json").getBytes(StandardCharsets.UTF_8);
        assertThat(new JsonCatalogReader().read(new ByteArrayInputStream(json)))
                .isEqualTo(ContainerNetworkingRegistry.CATALOG);
    }

    private static String line(Entry entry) {
        return entry.kind().label() + " " + entry.title() + " "
                + entry.address().map(WebAddress::toString).orElse("");
    }

    private static void addEntries(List<String> found, JsonNode parent) {
        for (JsonNode entry : parent.path("entries")) {
            found.add(entry.path("kind").asString() + " " + entry.path("title").asString() + " "
                    + entry.path("url").asString(""));
            addEntries(found, entry);
        }
        parent.path("sections").forEach(section -> addEntries(found, section));
    }
}
