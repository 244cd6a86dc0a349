package io.github.catalogkit.testkit;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import java.util.stream.IntStream;

/** A catalog whose export is far larger than its memory, since all entries share one long description. */
final class LargeCatalog {

    private static final InlineText DESCRIPTION =
            InlineText.of("A transparent proxy that is deployed as a service mesh, and is described at length. "
                    .repeat(24)
                    .strip());

    private LargeCatalog() {}

    static Catalog of(int entries) {
        Entry[] tools = IntStream.range(0, entries).mapToObj(LargeCatalog::tool).toArray(Entry[]::new);
        return Catalog.of("large", "Large", Section.of("all", "All", tools));
    }

    private static Entry tool(int number) {
        String id = "entry-" + number;
        return Tool.of(EntryDetails.of(id, "Entry " + number)
                .url("https://example.org/" + id)
                .description(DESCRIPTION)
                .feed("https://example.org/" + id + ".xml")
                .build());
    }
}
