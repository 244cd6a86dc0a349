package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralMarkdownTest {

    private final Rule rule = new LiteralMarkdown();

    @ParameterizedTest
    @CsvSource({
        "**Envoy** proxy, Envoy proxy",
        "The `envoy` command, The envoy command",
        "[Envoy](https://www.envoyproxy.io/), Envoy",
        "![Logo](https://example.org/logo.png) **Envoy**, Logo Envoy",
    })
    void reportsMarkdownInATitleWithThePlainText(String title, String expected) {
        assertThat(Inspected.by(rule, Inspected.tool(title, "")))
                .containsExactly("title: the title \"" + title + "\" has Markdown, but titles are plain text; write \""
                        + expected + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C** and D", "[Draft] Envoy", "Array[0](x)", "2 ** 3 ** 4", "It`s", "*nix", "__init__"})
    void acceptsPunctuationInATitle(String title) {
        assertThat(Inspected.by(rule, Inspected.tool(title, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the `kubelet and others          | \"`\" in",
                "very **fast proxy                | \"**\" in",
                "very fast** proxy                | \"**\" in",
                "for [HTTP](https://example .org) | \"](\" in",
                "for [HTTP] (https://example.org) | \"] (\" in",
                "a picture ![of it                | \"![\" in",
            })
    void reportsBrokenMarkdownInADescription(String markdown, String mark) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", text(markdown, markdown))))
                .singleElement()
                .asString()
                .startsWith("description: the description shows " + mark + " \"" + markdown + "\" as text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the `kubelet      | the \\`kubelet",
                "very **fast       | very \\*\\*fast",
                "a [x](y z)        | a \\[x](y z)",
                "a ![x             | a !\\[x",
                "very **fast       | very &#42;&#42;fast",
            })
    void acceptsEscapedCharacters(String plain, String markdown) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", text(plain, markdown))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"``quoted'' as in TeX", "2 ** 3", "src/**/x", "all*** of it", "Wow![1]", "x](y", "[x] (y)"})
    void acceptsCharactersWithoutMeaningInMarkdown(String plain) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", text(plain, plain))))
                .isEmpty();
    }

    @Test
    void acceptsPlainText() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", "the `kubelet"))).isEmpty();
    }

    @Test
    void checksEmphasis() {
        InlineText text = InlineText.of(InlineText.emphasis(InlineText.text("a `b")));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", text.withMarkdown("*a `b*"))))
                .hasSize(1);
    }

    private static InlineText text(String plain, String markdown) {
        return InlineText.of(plain).withMarkdown(markdown);
    }

    @Test
    void checksTheTitlesOfTheCatalogAndItsSections() {
        Catalog catalog = Catalog.of("e", "The `envoy` list", Section.of("s", "[Proxies](https://example.org/)"));
        assertThat(Inspected.by(rule, catalog))
                .extracting(said -> said.substring(said.indexOf("write")))
                .containsExactly("write \"The envoy list\"", "write \"Proxies\"");
    }

    @Test
    void aSubtitleOrAnAliasIsPlainTextToo() {
        Entry tool = Tool.of(Inspected.details("Envoy")
                .subtitle("a **proxy**")
                .aliases(List.of("Envoy Proxy", "`envoy`"))
                .build());
        assertThat(Inspected.by(new LiteralMarkdown(), tool))
                .containsExactly(
                        "subtitle: the subtitle \"a **proxy**\" has Markdown, but titles are plain text; write \"a proxy\"",
                        "aliases[1]: the alias \"`envoy`\" has Markdown, but titles are plain text; write \"envoy\"");
    }
}
