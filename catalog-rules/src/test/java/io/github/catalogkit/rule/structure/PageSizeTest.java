package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;

class PageSizeTest {

    private final Rule rule = new PageSize();

    @Test
    void reportsAPageThatGitHubTruncates() {
        Catalog catalog = Catalog.of("example", "Example").withIntroduction(InlineText.of("x".repeat(512_000)));
        assertThat(Inspected.by(rule, catalog))
                .containsExactly(
                        "title: the page of the catalog has about 512,007 bytes, but the maximum is 512,000; remove entries, or export several files");
    }

    @Test
    void acceptsAShortList() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", "proxy"))).isEmpty();
    }

    @Test
    void countsBytesOfUtf8() {
        Catalog catalog = Catalog.of("e", "e").withIntroduction(InlineText.of("漢".repeat(170_667)));
        assertThat(Inspected.by(rule, catalog)).hasSize(1);
    }

    /** The page consists of lines such as {@code - [title](url): description} and headings with their lines of contents. */
    @Test
    void countsAllTextOfThePage() {
        Tool tool = Tool.of(EntryDetails.of("a", "title")
                .url("https://e.org/")
                .description("words")
                .layout(Layout.none().withAbove("1").withBelow("22").withEnd("333"))
                .build());
        Section section = Section.of("s", "section", tool)
                .withIntroduction(InlineText.of("intro"))
                .withLayout(Layout.none().withAbove("4444"))
                .withSections(
                        Section.of("t", "t", Group.of(EntryDetails.of("g", "g").build())));
        Catalog catalog = Catalog.of("e", "list", section)
                .withIntroduction(InlineText.of("list intro"))
                .withLayout(Layout.none().withEnd("55555"));
        int list = 4 + 10 + 5;
        int sections = 2 * 7 + 5 + 4 + 18 + 2 + 18;
        int entries = 5 + 14 + 5 + 6 + 9 + 1 + 9;
        int size = list + sections + entries;
        assertThat(Inspected.by(rule, catalog, Integer.toString(size))).isEmpty();
        assertThat(Inspected.by(rule, catalog, Integer.toString(size - 1)))
                .singleElement()
                .asString()
                .contains("has about " + size + " bytes, but the maximum is " + (size - 1) + ";");
    }
}
