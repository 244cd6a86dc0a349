package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title",
                "- dashed",
                "> quoted",
                "# Title\n\nwords",
                "It has:\n- filters",
                "It has:\n1. filters",
                "words\n> quoted",
                "words\n```\ncode\n```",
                "a | b\n--- | ---\n1 | 2",
                "words\n\n---\n",
                "a ![logo](https://example.org/a.png)"
            })
    void reportsABlockOrAnImage(String text) {
        assertThat(new PastedMarkdown().inspect(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C# and F#",
                "#1 of all",
                "-1 degrees",
                "*all* of it",
                "`code`",
                "first line  \nsecond line",
                "1. First",
                "a\n-1 degrees",
                "[![CC0](https://example.org/a.png)](https://example.org/)",
                "a \\![b](c)"
            })
    void acceptsInlineText(String text) {
        assertThat(new PastedMarkdown().inspect(text)).isEmpty();
    }
}
