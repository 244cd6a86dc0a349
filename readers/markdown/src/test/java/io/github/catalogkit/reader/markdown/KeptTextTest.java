package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is neither a heading nor an entry is written back unchanged. */
class KeptTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Quoted.\n> - [x](https://x.example/)\n",
                "<details>\n<summary>More</summary>\n\n- [x](https://x.example/)\n\n</details>\n",
                "| a | b |\n|---|---|\n| [x](https://x.example/) | y |\n",
                "```\n- [x](https://x.example/)\n```\n",
                "    - [x](https://x.example/)\n",
                "<!-- - [x](https://x.example/) -->\n",
                "---\ntitle: List\n---\n",
                "***\n",
                "Words with [a link](https://x.example/)  \nover two lines.\n",
                "* [Only](#only)\n* [Anchors](#anchors)\n",
                "- Only\n- words\n",
                "{title} and {{url}}\n",
                "{contents}\n",
            })
    void keepsBlocksOfAnyKind(String block) {
        String page = "# List\n\n" + block + "\n## One\n\n" + block + "\n- [Bats](https://bats.example/)\n\n" + block
                + "\n- [Cats](https://cats.example/)\n\n" + block;
        assertKept(page);
        assertThat(ReadPage.of(page).titles()).contains("Bats", "Cats");
    }

    @Test
    void keepsFreeTextAtAllFourLocations() {
        ReadPage page = ReadPage.of("""
                <!-- above -->

                # List

                <!-- below the title -->

                ## One

                <!-- below the heading -->

                - [Bats](https://bats.example/)

                <!-- between lists -->

                - [Cats](https://cats.example/)

                <!-- after the list -->

                ## Two

                - [Dogs](https://dogs.example/)

                <!-- at the end -->
                """);
        Catalog catalog = page.catalog();
        Section one = catalog.sections().get(0);
        assertThat(catalog.layout().above()).hasValue("<!-- above -->");
        assertThat(catalog.layout().below()).hasValue("<!-- below the title -->");
        assertThat(one.layout().below()).hasValue("<!-- below the heading -->");
        assertThat(one.entries().get(1).layout().above()).hasValue("<!-- between lists -->");
        assertThat(one.layout().end()).hasValue("<!-- after the list -->");
        assertThat(catalog.sections().get(1).layout().end()).hasValue("<!-- at the end -->");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void keepsLinkDefinitionsAtTheEnd() {
        assertKept(
                "# List\n\n- [Bats][b] - Tests.\n- [Cats]\n\n[b]: https://bats.example/\n[cats]: <https://c.example> 'C'\n");
    }

    @Test
    void keepsSeveralParagraphsOfAnEntry() {
        assertKept("- [Bats](https://bats.example/)\n\n  Tests.\n\n      code\n\n- [Cats](https://cats.example/)\n");
    }

    @Test
    void keepsAdjacentListsWithDifferentMarkers() {
        assertKept(
                "- [Bats](https://bats.example/)\n\n* [Cats](https://cats.example/)\n+ [Dogs](https://dogs.example/)\n");
    }

    @Test
    void keepsTheNumbersOfOrderedLists() {
        assertKept(
                "3. [Bats](https://bats.example/)\n3. [Cats](https://cats.example/)\n\n1) [Dogs](https://dogs.example/)\n");
    }

    @Test
    void keepsTaskCheckboxes() {
        assertKept("- [ ] [Bats](https://bats.example/)\n- [x] [Cats](https://cats.example/) - Purr.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [A](https://a.example/)\n\n- [B](https://b.example/)\n\n- [C](https://c.example/)\n",
                "- [A](https://a.example/)\n- [B](https://b.example/)\n\n\n- [C](https://c.example/)\n",
                "# List\n## One\n\n\n- [A](https://a.example/)\n\n\n\n## Two\n- [B](https://b.example/)\n",
                "\n\n# List\n\n- [A](https://a.example/)\n",
            })
    void keepsBlankLines(String page) {
        assertKept(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [A](https://a.example/)\n      - no list\n",
                "- [A](https://a.example/)\n===\n",
                "- [A](https://a.example/)\n| a | b |\n|---|---|\n\n- [B](https://b.example/)\n",
                "- [A](https://a.example/) - Ideographic space\u3000\n",
                "\f\n\n- [A](https://a.example/)\n",
                "- [A](https://a.example/)\n\n```\nnever closed\n\n\n",
                "- [A](https://a.example/)\n\n<!-- never closed\n\n\n",
                "- {[A](https://a.example/)}\n",
            })
    void keepsTheStructureOfAmbiguousMarkdown(String page) {
        assertThat(PageTree.of(ReadPage.of(page).written())).isEqualTo(PageTree.of(page));
    }

    @Test
    void writesLineFeedsWithoutAByteOrderMark() {
        assertThat(ReadPage.of("\uFEFF# List\r\n\r\n- [Bats](https://bats.example/) - Tests\r\n  for Bash.\r\n")
                        .written())
                .isEqualTo("# List\n\n- [Bats](https://bats.example/) - Tests\n  for Bash.\n");
    }

    @Test
    void addsATrailingLineBreak() {
        assertThat(ReadPage.of("# List\n\n- [Bats](https://bats.example/)").written())
                .isEqualTo("# List\n\n- [Bats](https://bats.example/)\n");
    }

    @Test
    void removesTrailingSpacesOfEntries() {
        assertThat(ReadPage.of(
                                "# List \n\n- [Bats](https://bats.example/)  \n \t\n- [Cats](https://cats.example/)\n\n\n")
                        .written())
                .isEqualTo("# List\n\n- [Bats](https://bats.example/)\n\n- [Cats](https://cats.example/)\n");
    }

    @Test
    void keepsALineThatTheStyleDoesNotCover() {
        ReadPage page = ReadPage.of("""
                - [Ants](https://ants.example/) - Dig.
                - [Bats](https://bats.example/) - Fly.
                - [Cats](https://cats.example/): Purr.
                """);
        assertThat(page.entries())
                .extracting(entry -> entry.layout().line().orElse(""))
                .isEqualTo(List.of("", "", "[{title}]({url}): {description}"));
        assertThat(page.written()).isEqualTo(page.source());
    }

    private static void assertKept(String page) {
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }
}
