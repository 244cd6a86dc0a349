package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.OrganizationAuthor;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Jackson reads any text unchanged. */
final class ArbitraryTextTest {

    private static final List<String> TITLES = ArbitraryText.titles(4).toList();

    private static final List<String> LINES = ArbitraryText.lines(5).toList();

    private static final Entry[] ENTRIES = entries();

    @Test
    void keepsAnyTextInJson() {
        assertText(Document.of(ENTRIES)
                .tree()
                .at("/sections/0/entries")
                .valueStream()
                .toList());
    }

    @Test
    void keepsAnyTextInJsonLines() {
        assertText(Lines.of(SampleCatalogs.of(ENTRIES)).trees());
    }

    private static Entry[] entries() {
        Entry[] entries = new Entry[ArbitraryText.cases()];
        for (int number = 0; number < entries.length; number++) {
            entries[number] = Group.of(EntryDetails.of("t" + number, TITLES.get(number))
                    .description(InlineMarkdown.parse(InlineMarkdown.write(LINES.get(number))))
                    .author(OrganizationAuthor.of(LINES.get(number)))
                    .tags(LINES.get(number))
                    .build());
        }
        return entries;
    }

    private static void assertText(List<JsonNode> entries) {
        assertThat(entries).extracting(entry -> entry.at("/title").asString()).isEqualTo(TITLES);
        for (String place : List.of("/description/text", "/authors/0/organization", "/tags/0")) {
            assertThat(entries)
                    .as(place)
                    .extracting(entry -> entry.at(place).asString())
                    .isEqualTo(LINES);
        }
    }
}
