package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Section;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style of a page is that of most of its lines. */
class InferredStyleTest {

    private static final String LIST = """
            # List

            %s

            ## First One

            * [A](https://a.example/) – Says a.
            * [B](https://b.example/)
                * [C](https://c.example/) – Says c.
            * [D](https://d.example/): Says d.

            ### Within

            * [E](https://e.example/) – Says e. `MIT`

            ## Second

            * [F](https://f.example/) – Says f.
            """;

    @Test
    void isInferredFromMarkersIndentsAndBlankLines() {
        Style style = ReadPage.of(LIST).catalog().style();
        assertThat(style.marker()).isEqualTo("* ");
        assertThat(style.indent()).isEqualTo("    ");
        assertThat(style.sectionLevel()).isEqualTo(2);
        assertThat(style.blanksBeforeHeading()).isEqualTo(1);
        assertThat(style.blanksAfterHeading()).isEqualTo(1);
        assertThat(style.blanksBetweenEntries()).isZero();
    }

    @Test
    void isInferredFromEntryLinesByFrequency() {
        Style style = ReadPage.of(LIST).catalog().style();
        assertThat(style.lines())
                .startsWith("[{title}]({url}) – {description}")
                .containsExactlyInAnyOrder(
                        "[{title}]({url}) – {description}",
                        "[{title}]({url})",
                        "[{title}]({url}) – {description} {tags}");
        assertThat(style.separator()).isEqualTo(" – ");
    }

    @Test
    void aRareLineWithAnotherHeadIsNotThatOfOtherEntries() {
        Style style = ReadPage.of("""
                        # List

                        ## One

                        - [A](https://a.example/) - Says a.
                        - [B](https://b.example/) - Says b.

                        ## Two

                        - C: [https://c.example/](https://c.example/)
                        """).catalog().style();
        assertThat(style.lines()).containsExactly("[{title}]({url}) - {description}");
    }

    @Test
    void countsBlankLines() {
        Style style = ReadPage.of("""
                        # List


                        ## One
                        - [A](https://a.example/)

                        - [B](https://b.example/)


                        ## Two
                        - [C](https://c.example/)
                        """).catalog().style();
        assertThat(style.blanksAfterHeading()).isZero();
        assertThat(style.blanksBetweenEntries()).isEqualTo(1);
        assertThat(style.blanksBeforeHeading()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[A](https://a.example/)] - Says a.", "**[A](https://a.example/)** - Says a."})
    void hasASeparatorWithoutTheEndOfWhatIsAroundALink(String line) {
        assertThat(ReadPage.of("# List\n\n- " + line + "\n").catalog().style().separator())
                .isEqualTo(" - ");
    }

    @Test
    void isInferredFromATableOfContents() {
        ReadPage page = page("""
                - [First One](#first-one)
                   - [Within](#within)
                - [Second](#second)""");
        Style style = page.catalog().style();
        assertThat(style.contentsMarker()).isEqualTo("- ");
        assertThat(style.contentsIndent()).isEqualTo("   ");
        assertThat(style.contentsDepth()).isEqualTo(2);
        assertThat(page.catalog().layout().below()).hasValue("{contents}");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void isInferredFromTheDepthOfATableOfContents() {
        ReadPage page = page("* [First One](#first-one)\n* [Second](#second)");
        assertThat(page.catalog().style().contentsDepth()).isEqualTo(1);
        assertThat(page.catalog().layout().below()).hasValue("{contents}");
    }

    @Test
    void keepsTheOnlyLinkToASection() {
        ReadPage page = page("* [First One](#first-one)");
        assertThat(page.catalog().layout().below()).hasValue("* [First One](#first-one)");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '>', textBlock = """
            "* [First](#first-one)|* [Second](#second)" > "* [First]({anchor:first-one})|* {section:second}"
            "* [First One](#first-one)|* [Second](#second)|* [Third](#third)" \
            > "* {section:first-one}|* {section:second}|* [Third](#third)"
            "* [Second](#second)|* [First One](#first-one)" > "* {section:second}{pinned}|* {section:first-one}"
            "* [First **One**](#first-one) - all|* [Second](#second)" \
            > "* [First **One**]({anchor:first-one}) - all|* {section:second}"
            "* [**First One**](#first-one)|  * [Within](#within)" \
            > "* [**{title:first-one}**]({anchor:first-one})|  * {section:within}|{unlisted:second}"
            "[First One](#first-one) • [Second](#second)" > "{section:first-one} • {section:second}"
            "1. [First One](#first-one)|2. [Second](#second)" > "1. {section:first-one}|2. {section:second}"
            "[First One](#FIRST-ONE) and [Second](#second 'x')|[Second](#second)" \
            > "[{title:first-one}](#FIRST-ONE) and [Second](#second 'x')|{section:second}"
            """)
    void linksToSectionsInAnotherTableOfContents(String contents, String below) {
        ReadPage page = page(contents.replace('|', '\n'));
        assertThat(page.catalog().style().contentsDepth()).isZero();
        assertThat(page.catalog().layout().below()).hasValue(below.replace('|', '\n'));
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void linksToSectionsInHtml() {
        ReadPage page =
                page("<ul>\n<li><a href=\"#first-one\">First One</a></li>\n<li><a href='#second'>2</a></li>\n</ul>");
        assertThat(page.catalog().layout().below()).hasValue("""
                <ul>
                <li><a href="{anchor:first-one}">{title:first-one}</a></li>
                <li><a href='{anchor:second}'>2</a></li>
                </ul>""");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void keepsTextThatLooksLikeALinkToASection() {
        ReadPage page = page("Write {section:first-one} or\n{pinned}.");
        assertThat(page.written()).isEqualTo(page.source());
    }

    private static ReadPage page(String contents) {
        return ReadPage.of(LIST.formatted(contents));
    }

    @Test
    void leavesTheMarkerOfAnotherListToItsSection() {
        String page = """
                ## Stars

                * [One](https://one.example/) - First.
                * [Two](https://two.example/) - Second.
                * [Three](https://three.example/) - Third.
                * [Four](https://four.example/) - Fourth.

                ## Dashes

                - [Five](https://five.example/) - Fifth.

                * [Six](https://six.example/) - Sixth.

                - [Seven](https://seven.example/) - Seventh.
                    - [Eight](https://eight.example/) - Eighth.
                    - [Nine](https://nine.example/) - Ninth.
                """;
        ReadPage read = ReadPage.of(page);
        Section dashes = read.catalog().sections().get(1);
        assertThat(read.catalog().style().marker()).isEqualTo("* ");
        assertThat(dashes.layout().entryMarker()).contains("- ");
        assertThat(dashes.entries())
                .extracting(entry -> entry.layout().marker())
                .containsExactly(Optional.empty(), Optional.of("* "), Optional.empty());
        assertThat(dashes.entries().get(2).layout().entryMarker()).contains("    - ");
        assertThat(read.written()).isEqualTo(page);
    }

    @Test
    void hasNoLineThatAnEarlierOneReplaces() {
        String page = """
                - [One](https://one.example/) - First. ![Free][free] ![Open][open]
                - [Two](https://two.example/) - Second. ![Free][free] ![Open][open]
                - [Three](https://three.example/) - Third. ![Free][free]![Open][open]
                - [Four](https://four.example/) - Fourth.

                [free]: https://icons.example/free.svg
                [open]: https://icons.example/open.svg
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.catalog().style().lines())
                .containsExactly("[{title}]({url}) - {description} {marks}", "[{title}]({url}) - {description}");
        assertThat(read.written()).isEqualTo(page);
    }
}
