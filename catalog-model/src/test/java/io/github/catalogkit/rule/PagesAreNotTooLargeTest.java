package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;

class PagesAreNotTooLargeTest {

    private final Rule rule = new PagesAreNotTooLarge();

    @Test
    void areToldWhereGitHubShowsNoMore() {
        Catalog catalog = Catalog.of("example", "Example").withIntroduction(InlineText.of("x".repeat(512_000)));
        assertThat(Inspected.by(rule, catalog))
                .containsExactly("title: the page of the catalogue has about 512,007 bytes, and a page is shown up to"
                        + " 512,000; expected fewer entries, or an export in several files");
    }

    @Test
    void areNotToldOfAShortList() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", "proxy"))).isEmpty();
    }

    @Test
    void areCountedInUtf8() {
        Catalog catalog = Catalog.of("e", "e").withIntroduction(InlineText.of("漢".repeat(170_667)));
        assertThat(Inspected.by(rule, catalog)).hasSize(1);
    }
}
