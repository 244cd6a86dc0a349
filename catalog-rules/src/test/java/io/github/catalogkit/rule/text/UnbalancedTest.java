package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedTest {

    private final Rule rule = new Unbalanced();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "proxy (fast          | \"(\"; write \")\" after it",
                "proxy fast)          | \")\"; write \"(\" before it",
                "proxy [fast          | \"[\"; write \"]\" after it",
                "proxy fast]          | \"]\"; write \"[\" before it",
                "(a) (b               | \"(\"; write \")\" after it",
                "a) first (or not))   | \")\"; write \"(\" before it",
                "a “proxy             | \"“\"; write ” after it",
                "a proxy”             | \"”\"; write “ before it",
                "proxy (              | \"(\"; write \")\" after it",
                "made(: for you       | \"(\"; write \")\" after it",
                "1234) steps          | \")\"; write \"(\" before it",
                "(see 1) it) or not)  | \")\"; write \"(\" before it",
                "a \"proxy            | '\"'; write two of them, or none",
            })
    void reportsAMarkWithoutAPartner(String description, String problem) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description)))
                .containsExactly("description: the description \"" + description + "\" has an unpaired " + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a proxy (of [many] kinds)",
                "made for you :)",
                "made for you ;-) (really)",
                "sad (but true :( )",
                "a smile (in brackets :)",
                "steps: a) read, b) write, 12) check",
                "(1) read 2) write",
                "123) write",
                "(see 1) it) or not",
                "(: made for you",
                "made for you (; really",
                "„gemeint“",
                "don't, they’re 'quoted’",
                "a 5\" screen",
                "a 15.6\" and a 17” screen",
                "\"Web 2.0\" and \"more\"",
                "„gemeint“ und “meant”",
            })
    void acceptsMarksThatNeedNoPartner(String description) {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void ignoresCode() {
        InlineText description = InlineText.of(
                InlineText.text("(see "), InlineText.strong(InlineText.code("f(\"")), InlineText.text(")"));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description))).isEmpty();
    }

    @Test
    void checksATitle() {
        assertThat(Inspected.by(rule, Inspected.tool("Envoy (proxy", "")))
                .containsExactly("title: the title \"Envoy (proxy\" has an unpaired \"(\"; write \")\" after it");
    }

    @Test
    void showsAnExcerptOfALongText() {
        String words = "proxy ".repeat(30);
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", words + "(x " + words + "y")))
                .singleElement()
                .asString()
                .contains("\"...proxy proxy proxy proxy proxy (x proxy proxy proxy proxy pro...\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x", "xy)", "[x", "x]", "“x", "x”", "„x", "\"x"})
    void showsAnExcerptOfATextOfSeveralPieces(String word) {
        InlineText description = InlineText.of(
                InlineText.strong(InlineText.text("proxy ".repeat(30))),
                InlineText.code("call() ".repeat(30)),
                InlineText.link("https://example.org/", InlineText.text("far and wide " + word + " and not so wide")),
                InlineText.text(" and so on".repeat(30)));
        assertThat(Inspected.by(rule, Inspected.tool("Envoy", description)))
                .singleElement()
                .asString()
                .contains("far and wide " + word + " and not so wide");
    }
}
