package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the values that are read from the line of an entry. */
class EntryLineTest {

    @ParameterizedTest
    @ValueSource(strings = {" - ", " – ", " — ", "—", ": ", " : ", " ", " | ", ", ", "\u00A0- ", " -- "})
    void readsTheDescriptionAfterAnySeparator(String separator) {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/)" + separator + "Tests for Bash.");
        assertThat(entry.title()).isEqualTo("Bats");
        assertThat(entry.address()).hasValue(WebAddress.of("https://bats.example/"));
        assertThat(entry.description().plain()).isEqualTo("Tests for Bash.");
    }

    @Test
    void keepsAMarkThatStartsAWordInTheDescription() {
        assertThat(ReadPage.entry("[Bats](https://bats.example/) -v is loud")
                        .description()
                        .plain())
                .isEqualTo("-v is loud");
        assertThat(ReadPage.entry("[Bats](https://bats.example/) :tada: is new")
                        .description()
                        .plain())
                .isEqualTo(":tada: is new");
    }

    @Test
    void keepsParenthesesInTheDescription() {
        assertThat(ReadPage.entry("[Bats](https://bats.example/) (tests for Bash)")
                        .description()
                        .plain())
                .isEqualTo("(tests for Bash)");
    }

    @Test
    void readsAnEntryWithoutADescription() {
        assertThat(ReadPage.entry("[Bats](https://bats.example/)").description().isEmpty())
                .isTrue();
    }

    @Test
    void keepsTheMarkdownOfADescription() {
        assertThat(ReadPage.entry("[Bats](https://bats.example/) - For *Bash* and [zsh](https://zsh.example/).")
                        .description()
                        .markdown())
                .hasValue("For *Bash* and [zsh](https://zsh.example/).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by Ann Bell                                | Ann Bell",
                "by @ann                                    | @ann",
                "by [Ann Bell](https://ann.example/)        | Ann Bell",
                "by **Ann Bell**                            | Ann Bell",
                "by Ann Bell and Carl Dorn                  | Ann Bell, Carl Dorn",
                "by Ann Bell, Carl Dorn & Eve Frey          | Ann Bell, Carl Dorn, Eve Frey",
                "by [Ann](https://a.example/) and [Carl](https://c.example/) | Ann, Carl",
            })
    void readsABylineOfNames(String credit, String names) {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/) " + credit + " - Tests.");
        assertThat(entry.authors()).extracting(Author::name).containsExactly(names.split(", "));
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @Test
    void recognizesAnOrganizationByItsName() {
        assertThat(ReadPage.entry("[Bats](https://bats.example/) by Bash Foundation")
                        .authors())
                .containsExactly(OrganizationAuthor.of("Bash Foundation"));
    }

    @Test
    void readsByAsAWordOfTheDescription() {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/) by far the best tests");
        assertThat(entry.authors()).isEmpty();
        assertThat(entry.description().plain()).isEqualTo("by far the best tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2019)", "by Ann Bell (2019)"})
    void readsTheYearInParentheses(String between) {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/) " + between + " - Tests.");
        assertThat(entry.published()).hasValue(PartialDate.of("2019"));
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[Bats](https://bats.example/)] - Tests. | Tests.",
                "Shell [[Bats](https://bats.example/)] | ''",
                "([Bats](https://bats.example/)) tests (all). | tests (all).",
                "[Bats](https://bats.example/)) tests. | ) tests.",
            })
    void keepsBracketsAroundTheLinkOutOfTheDescription(String line, String description) {
        ReadPage page = ReadPage.of("- " + line + "\n");
        assertThat(page.entries().get(0).title()).isEqualTo("Bats");
        assertThat(page.entries().get(0).description().plain()).isEqualTo(description);
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void readsCodeAtTheEndAsTags() {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/) - Tests. `MIT` `Shell`");
        assertThat(entry.tags()).containsExactly("MIT", "Shell");
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @Test
    void keepsCodeWithinASentenceInTheDescription() {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/) - A test for `bash`");
        assertThat(entry.tags()).isEmpty();
        assertThat(entry.description().plain()).isEqualTo("A test for bash");
    }

    @Test
    void readsLinksInParenthesesAtTheEndAsFurtherLinks() {
        Entry entry = ReadPage.entry(
                "[Bats](https://bats.example/) - Tests. ([Demo](https://d.example/), [Source](https://s.example/)) `MIT`");
        assertThat(entry.links())
                .containsExactly(
                        new LabeledLink("Demo", WebAddress.of("https://d.example/")),
                        new LabeledLink("Source", WebAddress.of("https://s.example/")));
        assertThat(entry.tags()).containsExactly("MIT");
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @Test
    void readsALinkedBadgeAsAFurtherLink() {
        Entry entry = ReadPage.entry("[Bats](https://bats.example/) - Tests. [![Source](s.svg)](https://s.example/)");
        assertThat(entry.links()).containsExactly(new LabeledLink("Source", WebAddress.of("https://s.example/")));
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**[Bats](https://bats.example/)** - Tests.",
                "**New**: [Bats](https://bats.example/) - Tests.",
                "See also [Bats](https://bats.example/) - Tests.",
                "![new](new.png) [Bats](https://bats.example/) - Tests.",
                "[![badge](badge.svg)](https://ci.example/) [Bats](https://bats.example/) - Tests.",
                "[**Bats**](https://bats.example/) - Tests.",
                "[`Bats`](https://bats.example/) - Tests.",
                "[Bats](https://bats.example/ \"for Bash\") - Tests.",
                "[Bats](<https://bats.example/>) - Tests.",
                "[&#66;ats](https://bats.example/) - Tests.",
                "[ ] [Bats](https://bats.example/) - Tests.",
                "~~[Bats](https://bats.example/)~~ - Tests.",
            })
    void findsTheLinkOfAnEntryInAnyMarkup(String line) {
        Entry entry = ReadPage.entry(line);
        assertThat(entry.title()).isEqualTo("Bats");
        assertThat(entry.address()).hasValue(WebAddress.of("https://bats.example/"));
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://bats.example/a_b - Tests.,https://bats.example/a_b",
        "<https://bats.example/a_b> - Tests.,https://bats.example/a_b"
    })
    void usesABareUrlAsTheTitle(String line, String address) {
        Entry entry = ReadPage.entry(line);
        assertThat(entry.title()).isEqualTo(address);
        assertThat(entry.address()).hasValue(WebAddress.of(address));
        assertThat(entry.description().plain()).isEqualTo("Tests.");
    }

    @Test
    void readsABareUrlWithoutASchemeAsALink() {
        Entry entry = ReadPage.entry("www.bats.example - Tests.");
        assertThat(entry.title()).isEqualTo("www.bats.example");
        assertThat(entry.address()).hasValue(WebAddress.of("http://www.bats.example"));
    }

    @Test
    void usesTheUrlOfALinkWithoutTextAsTheTitle() {
        assertThat(ReadPage.entry("[](https://bats.example/) Tests.").title()).isEqualTo("https://bats.example/");
    }

    @Test
    void resolvesALinkReference() {
        ReadPage page = ReadPage.of("- [Bats][b] - Tests.\n\n[b]: https://bats.example/\n- [x](https://x.example)\n");
        assertThat(page.entries().get(0).address()).hasValue(WebAddress.of("https://bats.example/"));
    }

    @Test
    void readsParenthesesInAUrl() {
        assertThat(ReadPage.entry("[Bat](https://wiki.example/Bat_(animal)) - Flies.")
                        .address())
                .hasValue(WebAddress.of("https://wiki.example/Bat_(animal)"));
    }

    @Test
    void readsEntitiesAndEscapes() {
        Entry entry = ReadPage.entry("[A &amp; B \\*](https://ab.example/) - C &lt; D.");
        assertThat(entry.title()).isEqualTo("A & B *");
        assertThat(entry.description().plain()).isEqualTo("C < D.");
    }

    @Test
    void readsContinuationLinesAsOneLine() {
        ReadPage page = ReadPage.of("""
                - [Bats](https://bats.example/) - Tests
                  for Bash
                  and others.
                """);
        assertThat(page.entries().get(0).description().plain()).isEqualTo("Tests for Bash and others.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "    ", "\t", "        "})
    void keepsTheIndentOfContinuationLines(String indent) {
        ReadPage page = ReadPage.of(
                "- [Bats](https://bats.example/) - Tests\n" + indent + "for Bash\n" + indent + "and others.\n");
        assertThat(page.entries().get(0).layout()).isEqualTo(Layout.none().withHangingIndent(indent));
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void keepsTheIndentOfALineThatContinuesTheLastOfNestedEntries() {
        ReadPage page = ReadPage.of("""
                - [Bats](https://bats.example/) - Tests
                  - [Cats](https://cats.example/) - Shows
                  for Bash.
                """);
        assertThat(page.titles()).containsExactly("Bats", "Cats");
        assertThat(page.entries().get(1).description().plain()).isEqualTo("Shows for Bash.");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void readsTextWithoutALinkAsAGroup() {
        ReadPage page = ReadPage.of("""
                - **Tests**
                  - [Bats](https://bats.example/)
                - Only words
                """);
        assertThat(page.titles()).containsExactly("Tests", "Bats", "Only words");
        assertThat(page.entries().get(0)).isInstanceOf(Group.class);
        assertThat(page.entries().get(0).entries()).extracting(Entry::title).containsExactly("Bats");
    }

    @Test
    void readsTheLinksOfASentenceAsFurtherLinks() {
        Entry entry = ReadPage.entry("Whoever wants to test scripts may well look at [Bats](https://bats.example/).");
        assertThat(entry.address()).isEmpty();
        assertThat(entry.links()).extracting(LabeledLink::label).containsExactly("Bats");
    }

    @Test
    void omitsARelativeUrl() {
        ReadPage page = ReadPage.of("- [Chapter](chapter.md) - Words.\n- [Bats](https://bats.example/)\n");
        assertThat(page.entries().get(0).title()).isEqualTo("Chapter");
        assertThat(page.entries().get(0).address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "   ", "    ", "\t"})
    void nestsEntriesByAnyIndent(String indent) {
        ReadPage page = ReadPage.of("- [A](https://a.example/)\n" + indent + "- [B](https://b.example/)\n"
                + indent.repeat(2) + "- [C](https://c.example/)\n" + indent.repeat(3) + "- [D](https://d.example/)\n");
        Entry second = page.entries().get(0).entries().get(0);
        assertThat(second.title()).isEqualTo("B");
        assertThat(second.entries().get(0).entries()).extracting(Entry::title).containsExactly("D");
        assertThat(page.catalog().style().indent()).isEqualTo(indent);
    }

    @Test
    void readsOrderedLists() {
        assertThat(ReadPage.of("1. [A](https://a.example/)\n2. [B](https://b.example/)\n")
                        .titles())
                .isEqualTo(List.of("A", "B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><a href=\"https://bats.example/\">Bats</a></b> (\uD83E\uDD47 42 \u00B7 \u2B50 21K) - Tests. <code>MIT</code>",
                "<a class='x' href='https://bats.example/' target=_blank>Bats</a> - Tests.",
                "[Bats](https://bats.example/) (\u2B50 21K) - Tests."
            })
    void readsLinksAndCodeInHtmlAndScores(String line) {
        ReadPage page = ReadPage.of("- " + line + "\n");
        Entry entry = page.entries().get(0);
        assertThat(entry.title()).isEqualTo("Bats");
        assertThat(entry.address()).contains(WebAddress.of("https://bats.example/"));
        assertThat(entry.description().plain()).isEqualTo("Tests.");
        assertThat(entry.layout().line().orElseThrow()).contains("{title}", "{url}", "{description}");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void hasABylineAfterANoteThatIsTheDescription() {
        String page = """
                - [Recipes](https://recipes.example/) _In Chinese_ by @cook
                - [Letters](https://letters.example/) _In Russian_ by @poet - Letters of poets.
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.entries())
                .extracting(entry -> entry.description().plain())
                .containsExactly("In Chinese", "In Russian by @poet - Letters of poets.");
        assertThat(read.entries())
                .extracting(entry -> entry.authors().get(0).name())
                .containsExactly("@cook", "@poet");
        assertThat(read.catalog().style().lines()).contains("[{title}]({url}) {description} by {authors}");
        assertThat(read.written()).isEqualTo(page);
    }
}
