package io.github.catalogkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is written as its author wrote it. */
class OriginalMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_emphasis_ and *emphasis*",
                "__strong__ and **strong**",
                "one\ntwo",
                "one  \ntwo",
                "one\\\ntwo",
                "a ![picture](p.png \"of it\") of it",
                "~~struck~~ words",
                "at https://e.example/a_b and www.e.example",
                "<https://e.example/>",
                "[words](<https://e.example/> 'title')",
                "&copy; &amp; \\! &#42;",
                "``code`` and ` code `",
                "snake_case, 2 < 3 & $5 | x",
                "trailing \\",
            })
    void keepsTheMarkdownOfTheAuthor(String markdown) {
        assertThat(InlineMarkdown.write(InlineMarkdown.parse(markdown))).isEqualTo(markdown);
    }

    @Test
    void isNotKeptIfItIsRedundant() {
        assertThat(InlineMarkdown.parse("Only words.").markdown()).isEmpty();
    }

    @Test
    void stripsTheWhitespaceAroundItsLines() {
        assertThat(InlineMarkdown.write(InlineMarkdown.parse("  one *two*\n    three\n\n four ")))
                .isEqualTo("one *two*\nthree\nfour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- two", "* two", "1. two", "# two", "> two", "===", "---", "```", "| two |", "***", "<b", "[a]: b"
            })
    void joinsAmbiguousLines(String second) {
        assertThat(InlineMarkdown.write(InlineMarkdown.parse("one\n" + second))).doesNotContain("\n");
        assertThat(InlineMarkdown.parse("one\n" + second).plain()).isEqualTo("one " + second);
    }

    @ParameterizedTest
    @CsvSource({"- one, \\- one", "# one, \\# one", "1. one, 1\\. one", "> one, \\> one"})
    void isNotKeptIfItStartsLikeABlock(String markdown, String written) {
        assertThat(InlineMarkdown.write(InlineMarkdown.parse(markdown))).isEqualTo(written);
    }

    @Test
    void readsImagesStrikethroughAndBareUrlsAsText() {
        assertThat(InlineMarkdown.parse("![a *b*](p.png) ~~c~~ https://e.example/")
                        .parts())
                .containsExactly(new Inline.Text("a b c https://e.example/"));
    }

    @Test
    void isIgnoredByEquals() {
        assertThat(InlineMarkdown.parse("_one_")).isEqualTo(InlineMarkdown.parse("*one*"));
    }

    @Test
    void acceptsTheMarkdownOfAReader() {
        InlineText text =
                InlineMarkdown.withOriginal(InlineMarkdown.parse("*one*").parts(), "_one_");
        assertThat(InlineMarkdown.write(text)).isEqualTo("_one_");
    }
}
