package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

    private static final List<Contents.Heading> HEADINGS = List.of(
            new Contents.Heading(1, "One", "one"),
            new Contents.Heading(2, "Of *one*", "of-one"),
            new Contents.Heading(1, "Two", "two"));

    @Test
    void linksToEachHeadingByItsDepth() {
        assertThat(Contents.write(HEADINGS, "* ", "\t", 2))
                .isEqualTo("* [One](#one)\n\t* [Of \\*one\\*](#of-one)\n* [Two](#two)");
    }

    @Test
    void omitsDeeperHeadings() {
        assertThat(Contents.write(HEADINGS, "- ", "  ", 1)).isEqualTo("- [One](#one)\n- [Two](#two)");
    }

    @Test
    void linksToOtherPages() {
        List<Contents.Link> links = List.of(
                new Contents.Link(1, "One", "list-one.md"), new Contents.Link(2, "Of [one]", "list-one.md#of-one"));
        assertThat(Contents.write(links, "- ", "  "))
                .isEqualTo("- [One](list-one.md)\n  - [Of \\[one\\]](list-one.md#of-one)");
    }

    @Test
    void isEmptyWithoutHeadings() {
        assertThat(Contents.write(List.of(), "- ", "  ", 6)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{contents},LINES",
                "above|{contents}|below,above|LINES|below",
                "above||{contents}|,above||LINES|",
                "in {contents} words,in {contents} words",
                " {contents}, {contents}",
                "none,none",
            })
    void replacesThePlaceholderLine(String text, String filled) {
        assertThat(Contents.fill(text.replace('|', '\n'), "LINES")).isEqualTo(filled.replace('|', '\n'));
    }

    @Test
    void writesAnEscapedPlaceholderLiterally() {
        String text = "{contents}\n{contents}\nx";
        assertThat(Contents.fill(Contents.escape(text), "LINES")).isEqualTo(text);
    }
}
