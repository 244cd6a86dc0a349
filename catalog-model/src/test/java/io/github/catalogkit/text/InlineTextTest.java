package io.github.catalogkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTextTest {

    @Test
    void isPlainTextWithoutItsMarkup() {
        InlineText text = InlineText.of(
                InlineText.text("See "),
                InlineText.emphasis(InlineText.text("the "), InlineText.code("pods")),
                InlineText.strong(InlineText.text(" of ")),
                InlineText.link("https://example.org/", InlineText.text("it")));
        assertThat(text.plain()).isEqualTo("See the pods of it");
        assertThat(text).hasToString("See the pods of it");
    }

    @Test
    void isEqualToATextOfTheSamePiece() {
        InlineText pieces = new InlineText(List.of(InlineText.text("pods")));
        assertThat(pieces).isEqualTo(InlineText.of("pods")).hasSameHashCodeAs(InlineText.of("pods"));
        assertThat(pieces.parts()).containsExactly(InlineText.text("pods"));
    }

    @Test
    void isNotEqualWithOtherMarkup() {
        assertThat(InlineText.of(InlineText.code("pods"))).isNotEqualTo(InlineText.of("pods"));
    }

    @Test
    void isEqualWithOtherMarkdown() {
        assertThat(InlineText.of("pods").withMarkdown("p&#111;ds")).isEqualTo(InlineText.of("pods"));
    }

    @Test
    void isEmptyWithoutVisibleText() {
        assertThat(InlineText.empty().isEmpty()).isTrue();
        assertThat(InlineText.of("").isEmpty()).isTrue();
        assertThat(InlineText.of("pods").isEmpty()).isFalse();
        assertThat(InlineText.empty().withMarkdown("<br>").isEmpty()).isFalse();
    }

    @Test
    void isPlainWithoutMarkup() {
        assertThat(InlineText.of("pods").isPlain()).isTrue();
        assertThat(InlineText.of(InlineText.code("pods")).isPlain()).isFalse();
        assertThat(InlineText.of("pods").hashCode())
                .isNotEqualTo(InlineText.of("nodes").hashCode());
    }

    @Test
    void keepsItsMarkdownAndIsALineWithoutBreaks() {
        InlineText text = InlineText.of(InlineText.code("pods"), InlineText.text(" in\n two  lines"));
        assertThat(text.line()).isEqualTo("pods in two lines");
        assertThat(text.markdown()).isEmpty();
        assertThat(text.withMarkdown("`pods`").markdown()).contains("`pods`");
    }
}
