package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations, headings and paragraphs with a link at their start are entries. */
class EntryBlocksTest {

    private static final String QUOTATIONS = """
            # Java

            ## Tools

            > [Bats](https://bats.example/) Tests in
            > Bash *and*
            > more.

            > [Cats](https://cats.example/) Shows pictures.

            > [Dogs](https://dogs.example/) Barks.
            """;

    private static final String HEADINGS = """
            # Blogs

            ## Companies

            ### [Acme](https://acme.example/blog)

            How *Acme* builds
            things.

            More about it.

            ### [Beta](https://beta.example/)

            Beta writes.

            ## People

            ### [Delta](https://delta.example/)

            Delta.

            ### Others

            Text.
            """;

    private static final String PARAGRAPHS = """
            # Tools

            ## One

            An introduction.

            **[Bats](https://bats.example/)** - Tests Bash.

            **[Cats](https://cats.example/)** - Shows *cats*
            in two lines.

            **[Dogs](https://dogs.example/)** - Barks.

            **Emus**: Run fast, but do not fly. <https://emus.example/>
            """;

    @Test
    void areQuotationsOfSeveralLines() {
        ReadPage page = ReadPage.of(QUOTATIONS);
        assertThat(page.titles()).containsExactly("Bats", "Cats", "Dogs");
        assertThat(page.entries().get(0).description().plain()).isEqualTo("Tests in Bash and more.");
        assertThat(page.catalog().style().marker()).isEqualTo("> ");
        assertThat(page.entries()).extracting(Entry::layout).allMatch(Layout::isNone);
        assertThat(page.written()).isEqualTo(QUOTATIONS);
    }

    @Test
    void areHeadingsWithText() {
        ReadPage page = ReadPage.of(HEADINGS);
        assertThat(page.titles()).containsExactly("Acme", "Beta", "Delta");
        assertThat(page.entries().stream().map(entry -> entry.description().plain()))
                .containsExactly("How Acme builds things.", "Beta writes.", "Delta.");
        assertThat(page.entries().get(0).layout()).isEqualTo(Layout.none().withBelow("More about it."));
        assertThat(page.entries().get(1).layout()).isEqualTo(Layout.none());
        assertThat(page.catalog().allSections().map(Section::title)).containsExactly("Companies", "People", "Others");
        assertThat(page.written()).isEqualTo(HEADINGS);
    }

    @Test
    void areParagraphs() {
        ReadPage page = ReadPage.of(PARAGRAPHS);
        assertThat(page.titles()).containsExactly("Bats", "Cats", "Dogs", "Emus");
        assertThat(page.entries().stream().map(entry -> entry.description().plain()))
                .containsExactly("Tests Bash.", "Shows cats in two lines.", "Barks.", "Run fast, but do not fly.");
        assertThat(page.entries().get(3).address().orElseThrow()).hasToString("https://emus.example/");
        assertThat(page.catalog().sections().get(0).introduction().plain()).isEqualTo("An introduction.");
        assertThat(page.written()).isEqualTo(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {QUOTATIONS, HEADINGS, PARAGRAPHS})
    void areWrittenWithChangedValues(String page) {
        ReadPage read = ReadPage.of(page);
        Entry second = read.entries().get(1);
        String written = read.written(entry -> entry == second
                ? entry.details().toBuilder()
                        .url("https://new.example/")
                        .description(InlineText.of("Is new."))
                        .build()
                : entry.details());
        String described =
                second.description().markdown().orElse(second.description().plain());
        assertThat(written)
                .isEqualTo(page.replace(second.address().orElseThrow().value(), "https://new.example/")
                        .replace(described, "Is new."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [A](https://a.example/) is\nlazy.",
                "> [A](https://a.example/) has\n>  more spaces.",
                "> [A](https://a.example/)\n>\n> Two paragraphs.",
                "> Says [A](https://a.example/).",
                "Says [A](https://a.example/) - b.",
                "[A](https://a.example/) is in a sentence.",
                "[A](docs/a.md) - A file.",
                "**A**: has no link.",
                "[![A](a.png)](https://a.example/) - A badge."
            })
    void areFreeTextIfTheyAreSomethingElse(String block) {
        ReadPage page = ReadPage.of("- [Item](https://item.example/)\n\n## Two\n\n" + (block + "\n\n").repeat(4));
        assertThat(page.titles()).containsExactly("Item");
        assertThat(page.written()).isEqualTo(page.source().stripTrailing() + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### [A](https://a.example/)\n\n- [B](https://b.example/)\n",
                "### [A](https://a.example/)\n\nWords.\n\n#### Low\n\n- [B](https://b.example/)\n",
                "### [A](https://a.example/) and more\n\nWords.\n\n- [B](https://b.example/)\n",
                "### A\n\nWords.\n\n### [A](https://a.example/)\n\nWords.\n\n- [B](https://b.example/)\n",
                "### A\n\n- [B](https://b.example/)\n\n### [A](https://a.example/)\n\nWords.\n"
            })
    void areNotHeadingsOfSections(String section) {
        ReadPage page = ReadPage.of(
                "# List\n\n" + ("## Two\n\n" + section + "\n").repeat(4).stripTrailing() + "\n");
        assertThat(page.titles()).containsOnly("B").hasSize(4);
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void areNotHeadingsInTheTableOfContents() {
        String page = """
                # List

                - [A](#a)
                - [B](#b)
                - [C](#c)

                ## [A](https://a.example/)

                One.

                ## [B](https://b.example/)

                Two.

                ## [C](https://c.example/)

                - [D](https://d.example/)
                """;
        assertThat(ReadPage.of(page).titles()).containsExactly("D");
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }

    @Test
    void areNotParagraphsAboveAList() {
        String page = PARAGRAPHS + "\n- [Item](https://item.example/)\n";
        assertThat(ReadPage.of(page).titles()).containsExactly("Item");
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }
}
