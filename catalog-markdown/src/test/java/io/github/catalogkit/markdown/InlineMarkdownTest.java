package io.github.catalogkit.markdown;

import static io.github.catalogkit.text.InlineText.code;
import static io.github.catalogkit.text.InlineText.emphasis;
import static io.github.catalogkit.text.InlineText.link;
import static io.github.catalogkit.text.InlineText.strong;
import static io.github.catalogkit.text.InlineText.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMarkdownTest {

    @Test
    void readsWordsCodeEmphasisAndLinks() {
        assertThat(InlineMarkdown.parse("my _book_ on the **`kubelet`s** of [Kubernetes](https://k8s.io/)"))
                .isEqualTo(InlineText.of(
                        text("my "),
                        emphasis(text("book")),
                        text(" on the "),
                        strong(code("kubelet"), text("s")),
                        text(" of "),
                        link("https://k8s.io/", text("Kubernetes"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# one", "- one", "1. one", "> one", "---", "| one |", "    one"})
    void readsBlockSyntaxAsCharacters(String line) {
        assertThat(InlineMarkdown.parse(line)).isEqualTo(InlineText.of(line.strip()));
    }

    @Test
    void readsLineBreaksAsSpaces() {
        assertThat(InlineMarkdown.parse(" one  \n two\\\tthree ").plain()).isEqualTo("one two\\ three");
    }

    @Test
    void readsCharacterReferences() {
        assertThat(InlineMarkdown.parse("x&#775;&amp;&#42;").plain()).isEqualTo("ẋ&*");
    }

    @Test
    void keepsACombiningMarkThatHasNothingToCombineWith() {
        assertThat(InlineMarkdown.parse("`a`&#775;").plain()).isEqualTo("a\u0307");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>bold</b> word | has the HTML <b>; write \\< to show the character <",
                "[x](javascript:alert(1)) | has a link to \"javascript:alert(1)\", which is not a valid URL",
                "[<https://e.example/>](https://e.example/) | has a link within a link",
                "[x]: https://e.example/ | starts like the definition of a link",
            })
    void rejectsUnsupportedMarkdown(String markdown, String problem) {
        assertThatThrownBy(() -> InlineMarkdown.parse(markdown))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith(problem)
                .hasMessageContaining("; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "snake_case and _x → snake_case and \\_x",
                "C #                → C \\#",
                "1. one             → 1\\. one",
                "- one              → \\- one",
                "a < b & c > d      → a < b & c > d",
                "<b> &amp; &copy    → \\<b> \\&amp; &copy",
                "[1] ~x~ $5         → \\[1\\] \\~x\\~ \\$5",
                "https://e.example  → https\\://e.example",
                "www.e.example      → www\\.e.example",
                "|-|                → \\|-|",
            })
    void escapesOnlyAmbiguousCharacters(String plain, String markdown) {
        assertThat(InlineMarkdown.write(plain)).isEqualTo(markdown);
    }

    @Test
    void escapesAnExclamationMarkBeforeALink() {
        assertThat(InlineMarkdown.write(
                        InlineText.of(text("Look!"), link("https://e.example/", text("here"), text("!")))))
                .isEqualTo("Look\\![here!](https://e.example/)");
    }

    @Test
    void writesAUrlThatIsItsOwnTextAsAnAutolink() {
        InlineText address = InlineText.of(link("https://e.example/a_b", text("https://e.example/a_b")));
        assertThat(InlineMarkdown.write(address)).isEqualTo("<https://e.example/a_b>");
        assertThat(InlineMarkdown.parse("<https://e.example/a_b>")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"a, `a`", "a`b, ``a`b``", "`a, `` `a ``", "' a ', `  a  `", "' ', ` `"})
    void fencesCodeWithMoreBackticksThanItHolds(String characters, String markdown) {
        assertThat(InlineMarkdown.write(InlineText.of(code(characters)))).isEqualTo(markdown);
    }

    @Test
    void emphasizesPartsOfWords() {
        assertThat(InlineMarkdown.write(InlineText.of(text("kube"), emphasis(text("let")), text("s"))))
                .isEqualTo("kube*let*s");
        assertThat(InlineMarkdown.write(InlineText.of(text("a"), strong(text("(b)")), text("c"))))
                .isEqualTo("&#97;**(b)**&#99;");
    }

    @Test
    void separatesAdjacentAndNestedEmphasis() {
        assertThat(InlineMarkdown.write(InlineText.of(emphasis(text("a")), emphasis(emphasis(text("b"))))))
                .isEqualTo("_a_*_b_*");
        assertThat(InlineMarkdown.write(InlineText.of(strong(text("a "), emphasis(text("b"))), emphasis(text("c")))))
                .isEqualTo("**a _b_**_c_");
    }

    @Test
    void omitsEmphasisThatMarkdownCannotExpress() {
        assertThat(InlineMarkdown.write(InlineText.of(strong(emphasis(text("bo")), text("ld")), text(" "), code("c"))))
                .isEqualTo("bold `c`");
    }

    @Test
    void omitsALinkWithinALink() {
        Inline inner = link("https://inner.example/", text("words"));
        assertThat(InlineMarkdown.write(InlineText.of(link("https://outer.example/", inner))))
                .isEqualTo("[words](https://outer.example/)");
    }

    @ParameterizedTest
    @CsvSource({
        "img/cover.png, img/cover.png",
        "img/the cover (1).png, img/the%20cover%20(1).png",
        "a)b(c, a\\)b\\(c",
        "?a=1&copy=2&lt;=3, ?a=1&copy=2&amp;lt;=3",
        "a(b, a\\(b",
        "(a)(b), (a)(b)",
        "a\\b<c>, a\\\\b%3Cc%3E"
    })
    void writesAnyPathAsADestination(String path, String destination) {
        assertThat(InlineMarkdown.writeDestination(path)).isEqualTo(destination);
    }

    @Test
    void escapesDeeplyNestedParenthesesOfADestination() {
        String deep = "(".repeat(32) + ")".repeat(32);
        assertThat(InlineMarkdown.writeDestination(deep)).isEqualTo(deep);
        String deeper = "(".repeat(33) + ")".repeat(33);
        assertThat(InlineMarkdown.writeDestination(deeper)).isEqualTo("\\(".repeat(33) + "\\)".repeat(33));
    }

    @Test
    void omitsEmptyPieces() {
        assertThat(InlineMarkdown.write(InlineText.of(
                        text(""), emphasis(), strong(emphasis(text(""))), code(""), text("a"), text(""), text("b"))))
                .isEqualTo("ab");
    }

    @Test
    void writesALinkWithoutText() {
        assertThat(InlineMarkdown.write(InlineText.of(emphasis(link("https://e.example/"), text("a")))))
                .isEqualTo("_[](https://e.example/)a_");
    }

    @Test
    void keepsEmphasisWithinNestedLinks() {
        Inline inner = link("https://inner.example/", text("words"));
        assertThat(InlineMarkdown.write(InlineText.of(
                        link("https://outer.example/", emphasis(inner), text(" and "), strong(text("more"))))))
                .isEqualTo("[_words_ and **more**](https://outer.example/)");
    }

    @Test
    void readsTheTextOfStrikethrough() {
        assertThat(InlineMarkdown.parse("a ~~struck~~ word")).isEqualTo(InlineText.of("a struck word"));
    }

    @Test
    void readsManyAdjacentMarks() {
        assertThat(InlineMarkdown.parse("*a* **b** ".repeat(200)).plain())
                .isEqualTo("a b ".repeat(200).strip());
    }

    @Test
    void rejectsDeeplyNestedEmphasis() {
        assertThatThrownBy(() -> InlineMarkdown.parse("*".repeat(3_000) + "x" + "*".repeat(3_000)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("more than 100 levels deep");
    }
}
