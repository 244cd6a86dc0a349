package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that renders differently than intended is a problem, with a fix. */
class PageProblemsTest {

    private static final String ITEM = "- [Bats](https://bats.example/)\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- [Cats](- https://c.example/) | 2:10",
                "- [Cats]( - https://c.example/) | 2:10",
                "- [Cats] (https://c.example/) | 2:9",
                "- [Cats]\t(https://c.example/) - Purr. | 2:9",
            })
    void reportsABrokenLink(String line, String place) {
        ReadPage page = ReadPage.of(ITEM + line + "\n");
        assertThat(codesAndPositions(page)).isEqualTo("broken-link " + place);
        assertThat(page.fixed()).contains("- [Cats](https://c.example/)");
        assertThat(ReadPage.of(page.fixed()).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+"})
    void reportsAnAttachedMarker(String marker) {
        ReadPage page = ReadPage.of(ITEM + "\n" + marker + "[Cats](https://c.example/) - Purr.\n");
        assertThat(codesAndPositions(page)).isEqualTo("attached-marker 3:1");
        assertThat(page.fixed()).endsWith("\n" + marker + " [Cats](https://c.example/) - Purr.\n");
        assertThat(ReadPage.of(page.fixed()).titles()).containsExactly("Bats", "Cats");
    }

    @Test
    void reportsMissingMarker() {
        ReadPage page = ReadPage.of("* [Bats](https://b.example/) - Fly.\n[Cats](https://c.example/) - Purr.\n");
        assertThat(codesAndPositions(page)).isEqualTo("missing-marker 2:1");
        assertThat(page.fixed())
                .isEqualTo("* [Bats](https://b.example/) - Fly.\n* [Cats](https://c.example/) - Purr.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an engine which can\nbe\n[used for learning](https://c.example/).",
                "an engine,\n[used for learning](https://c.example/)",
                "a fork of\n[Cats](https://c.example/) by Ada Lovelace.",
                "an engine,\n[Cats](https://c.example/) - for learning.",
                "runs with\n[Cats](https://c.example/): a library",
            })
    void acceptsALinkInAWrappedDescription(String description) {
        assertThat(ReadPage.of("* [Bats](https://b.example/), " + description + "\n")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#readme",
                "#user-content-cats",
                "#cats",
                "#monitors-and-more",
                "#games",
                "#games-1",
            })
    void acceptsAnchorsOfGitHub(String anchor) {
        String page = "# List\n\n[There](" + anchor + ")\n\n## Cats\n\n" + ITEM
                + "\n<details open><summary><h2>Monitors <i>and</i> More</h2></summary>\n\n"
                + "</details>\n\n<H3 align=\"center\">\nGames\n</H3>\n\n<h3>Games</h3>\n";
        assertThat(ReadPage.of(page).problems()).isEmpty();
    }

    @Test
    void reportsMisspelledAnchorWithAFix() {
        ReadPage page = ReadPage.of("# List\n\n- [Cool Things](#cool-thing)\n\n## Cool Things\n\n" + ITEM);
        assertThat(codesAndPositions(page)).isEqualTo("unknown-anchor 3:17");
        assertThat(page.fixed()).contains("[Cool Things](#cool-things)");
    }

    @Test
    void reportsAnUnknownAnchorWithoutAFix() {
        ReadPage page = ReadPage.of("# List\n\n[Elsewhere](#elsewhere)\n\n" + ITEM);
        assertThat(codesAndPositions(page)).isEqualTo("unknown-anchor 3:13");
        assertThat(page.problems().get(0).fix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://c.example:99999/", "https://user:word@c.example/"})
    void reportsAMalformedUrl(String address) {
        ReadPage page = ReadPage.of(ITEM + "- [Cats](" + address + ")\n");
        assertThat(codesAndPositions(page)).isEqualTo("malformed-url 2:10");
        assertThat(page.problems().get(0).message()).contains("\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "htp://c.example/",
                "https;//c.example/",
                "https:/c.example/",
                "www.c.example/a",
                "c.io",
                "c.org/a#b"
            })
    void reportsAUrlWhoseSchemeIsMissingOrMisspelled(String address) {
        ReadPage page = ReadPage.of(ITEM + "- [Cats](" + address + ") - Purr.\n");
        assertThat(codesAndPositions(page)).isEqualTo("malformed-url 2:10");
        assertThat(page.problems().get(0).fix())
                .hasValueSatisfying(fix -> assertThat(fix.safe()).isFalse());
        assertThat(page.problems().get(0).help())
                .hasValueSatisfying(help -> assertThat(help).startsWith("write \"https://"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/",
                "notes.md",
                "README.io.md",
                "org",
                "ftp://c.org/",
                "mailto:a@c.org",
                "../c.org",
                "tools/c.org"
            })
    void acceptsALinkToAFileOrWithAnotherScheme(String destination) {
        assertThat(ReadPage.of(ITEM + "- [Cats](" + destination + ") - Purr.\n").problems())
                .isEmpty();
    }

    @Test
    void locatesProblemsInAFileWithAByteOrderMarkAndCarriageReturns() {
        ReadPage page =
                ReadPage.of("\uFEFF# List\r\n\r\n" + ITEM.replace("\n", "\r\n") + "- [Cats] (https://c.example/)\r\n");
        assertThat(codesAndPositions(page)).isEqualTo("broken-link 4:9");
        assertThat(page.fixed()).endsWith("- [Cats](https://c.example/)\r\n");
    }

    @Test
    void reportsProblemsInTheOrderOfThePage() {
        ReadPage page = ReadPage.of("[a](#none)\n\n- [Cats] (https://c.example/)\n" + ITEM + "- [Dogs](http://)\n");
        assertThat(codesAndPositions(page)).isEqualTo("unknown-anchor 1:5, broken-link 3:9, malformed-url 5:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*[emphasis](https://c.example/)*\n",
                "- [Cats](https://c.example/) - Purr, and\n  [more](https://m.example/) of them do.\n",
                "- [Cats](https://c.example/) - Purr.\n  [Dogs](https://d.example/)\n",
                "<a id=\"cats\"></a>\n\n[Cats](#cats)\n",
                "<a name='cats'>Cats</a> and [Cats](#cats)\n",
                "[Käse](#k%C3%A4se)\n\n## Käse\n",
                "[up](#top) and [up](#)\n",
                "[Cats](#Cats)\n\n## Cats\n",
                "[second](#cats-1)\n\n## Cats\n\n## Cats\n",
                "`[Cats] (https://c.example/)`\n",
                "```\n[Cats] (https://c.example/)\n```\n",
                "![Cats](https://c.example/) (https://d.example/)\n",
                "[Chapter](chapter.md)\n",
            })
    void reportsNoProblemsForAValidPage(String text) {
        assertThat(codesAndPositions(ReadPage.of(ITEM + "\n" + text + "\nWords.\n")))
                .isEmpty();
    }

    private static String codesAndPositions(ReadPage page) {
        return String.join(
                ", ",
                page.problems().stream().map(PageProblemsTest::codeAndPosition).toList());
    }

    private static String codeAndPosition(Problem problem) {
        return problem.code() + " " + ((TextRange) problem.location()).start();
    }
}
