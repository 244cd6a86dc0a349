package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

class DuplicateTitleTest {

    private final Rule rule = new DuplicateTitle();

    @Test
    void reportsBothEntriesIgnoringCase() {
        assertThat(Inspected.by(
                        rule, Inspected.tool("Envoy", ""), Inspected.tool("HAProxy", ""), Inspected.tool("envoy", "")))
                .containsExactly(
                        "title: the title \"Envoy\" appears twice in the section \"Proxies\"; remove one of them, or give them different titles",
                        "title: the title \"envoy\" appears twice in the section \"Proxies\"; remove one of them, or give them different titles");
    }

    @Test
    void countsTheEntries() {
        assertThat(Inspected.by(rule, Inspected.tool("A", ""), Inspected.tool("A", ""), Inspected.tool("A", "")))
                .hasSize(3)
                .allMatch(said -> said.contains("appears 3 times"));
    }

    @Test
    void allowsTheSameTitleInTwoSections() {
        Catalog catalog = Catalog.of(
                "example",
                "Example",
                Section.of("a", "A", Inspected.tool("Envoy", "")),
                Section.of("b", "B", Inspected.tool("Envoy", "")));
        assertThat(Inspected.by(rule, catalog)).isEmpty();
    }

    @Test
    void allowsTheSameTitleByTwoAuthors() {
        assertThat(Inspected.by(
                        rule,
                        Tool.of(Inspected.details("Envoy")
                                .author(PersonAuthor.of("Ada"))
                                .build()),
                        Tool.of(Inspected.details("Envoy")
                                .author(PersonAuthor.of("Bob"))
                                .build())))
                .isEmpty();
    }
}
