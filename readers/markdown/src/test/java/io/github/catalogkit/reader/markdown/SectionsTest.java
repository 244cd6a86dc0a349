package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings are read as the title and the sections of the list. */
class SectionsTest {

    private static final String ITEM = "- [Bats](https://bats.example/)\n";

    @Test
    void areNestedByTheLevelOfTheirHeadings() {
        Section top = ReadPage.of("# List\n## Top\n### Middle\n#### Low\n" + ITEM + "## Next\n" + ITEM)
                .catalog()
                .sections()
                .get(0);
        assertThat(top.title()).isEqualTo("Top");
        assertThat(top.sections().get(0).title()).isEqualTo("Middle");
        assertThat(top.sections().get(0).sections().get(0).title()).isEqualTo("Low");
    }

    @Test
    void areNotHeadingsOfATableOfContents() {
        ReadPage page = ReadPage.of(
                "# List\n## Contents\n#### [Top](#top-1)\n#### [Low](#low-1)\n## Top\n" + ITEM + "## Low\n" + ITEM);
        assertThat(page.catalog().allSections().map(Section::title)).containsExactly("Contents", "Top", "Low");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void areHeadingsThatLinkToThemselves() {
        ReadPage page = ReadPage.of("# List\n## [Top](#top)\n" + ITEM);
        assertThat(page.catalog().sections()).extracting(Section::title).containsExactly("Top");
    }

    @Test
    void maySkipALevel() {
        ReadPage page = ReadPage.of("# List\n## Top\n#### Low\n" + ITEM);
        assertThat(page.catalog().sections().get(0).sections())
                .extracting(Section::title)
                .containsExactly("Low");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void includeFurtherFirstLevelHeadings() {
        ReadPage page = ReadPage.of("# List\n# One\n" + ITEM + "# Two\n" + ITEM);
        assertThat(page.catalog().title()).isEqualTo("List");
        assertThat(page.catalog().sections()).extracting(Section::title).containsExactly("One", "Two");
        assertThat(page.catalog().style().sectionLevel()).isEqualTo(1);
    }

    @Test
    void includeUnderlinedHeadings() {
        ReadPage page = ReadPage.of("List\n====\n\nOne\n---\n\n" + ITEM);
        assertThat(page.catalog().title()).isEqualTo("List");
        assertThat(page.catalog().sections()).extracting(Section::title).containsExactly("One");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void haveUniqueIdsEvenWithTheSameTitle() {
        ReadPage page = ReadPage.of("# List\n## Tools\n" + ITEM + "## Tools\n" + ITEM + "### Tools\n" + ITEM);
        assertThat(page.catalog().allSections().map(Section::id)).doesNotHaveDuplicates();
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void haveTitlesWithoutBadges() {
        ReadPage page = ReadPage.of(
                "# List [![Awesome](https://a.example/b.svg)](https://a.example/)\n## `One` *two* :tada:\n" + ITEM);
        assertThat(page.catalog().title()).isEqualTo("List");
        assertThat(page.catalog().sections().get(0).title()).isEqualTo("One two :tada:");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1 align=\"center\">My <b>List</b></h1>      | My List",
                "<p><img src=\"a.png\" alt=\"My Image\"></p> | My Image",
                "Words.                                        | Given Name",
            })
    void titleIsFromHtmlOrTheGivenNameWithoutAHeading(String head, String title) {
        ReadPage page = ReadPage.of(head + "\n\n## One\n\n" + ITEM);
        assertThat(page.catalog().title()).isEqualTo(title);
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void mayFollowEntriesWithoutASection() {
        ReadPage page = ReadPage.of("# List\n\n- [Cats](https://cats.example/)\n\n## One\n\n" + ITEM);
        assertThat(page.titles()).containsExactly("Cats", "Bats");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void haveTheFirstParagraphAsIntroduction() {
        ReadPage page = ReadPage.of("# List\n\nOf *all*.\n\n## One\n\nOf one.\n\nMore.\n\n" + ITEM);
        assertThat(page.catalog().introduction().plain()).isEqualTo("Of all.");
        assertThat(page.catalog().sections().get(0).introduction().plain()).isEqualTo("Of one.");
        assertThat(page.catalog().sections().get(0).layout().below()).hasValue("More.");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "[h2]One[/h2]           ~ One     ~ [h2]{title}[/h2]",
                "[h2 align='x']A &amp; *B*[/h2] ~ A & *B* ~ [h2 align='x']{title}[/h2]",
                "[H2][b]One[/b] more[/H2] ~ One more ~ [H2][b]One[/b] more[/H2]",
                "[h2]|  One|[/h2]       ~ One     ~ [h2]|  {title}|[/h2]",
                "[details open][summary][h2]One[/h2][/summary] ~ One ~ [details open][summary][h2]{title}[/h2][/summary]",
                "[details]|[summary][h2]One[/h2]|[/summary] ~ One ~ [summary][h2]{title}[/h2]",
            })
    void mayBeHeadingsInHtml(String html, String title, String template) {
        ReadPage page = ReadPage.of("# List\n\n" + html(html) + "\n\nOf one.\n\n" + ITEM + "\n## Two\n\n" + ITEM);
        Section section = page.catalog().sections().get(0);
        assertThat(page.catalog().sections()).extracting(Section::title).containsExactly(title, "Two");
        assertThat(section.layout().line()).hasValue(html(template));
        assertThat(section.entries()).hasSize(1);
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void areNestedByTheLevelsOfHeadingsInHtml() {
        ReadPage page = ReadPage.of("# List\n\n<h2>One</h2>\n\n### Low\n\n" + ITEM + "\n<h3>Of it</h3>\n\n" + ITEM);
        assertThat(page.catalog().allSections().map(Section::title)).containsExactly("One", "Low", "Of it");
        assertThat(page.catalog().sections()).hasSize(1);
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void areNoMottosInHtmlAtTheStart() {
        ReadPage page = ReadPage.of("<h1>List</h1>\n<h4>All of them</h4>\n\n<!-- <h2>No</h2> -->\n\n## One\n\n" + ITEM);
        assertThat(page.catalog().title()).isEqualTo("List");
        assertThat(page.catalog().sections()).extracting(Section::title).containsExactly("One");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| A | B |\n|---|---|\n| [C](https://c.example/) | d |\n| [E](https://e.example/) | f |\n",
                "> [A](https://a.example/) one\n\n> [B](https://b.example/) two\n\n> [C](https://c.example/) three\n"
            })
    void includeTheFirstInHtmlAboveEntriesThatAreNotItems(String entries) {
        ReadPage page = ReadPage.of("<h1>List</h1>\n\n<h2>One</h2>\n\n" + entries);
        assertThat(page.catalog().sections()).extracting(Section::title).containsExactly("One");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void haveAnIntroductionWithoutSpacesBeforeIt() {
        ReadPage page = ReadPage.of("# List\n\n  Of *all*.\n\n## One\n\n" + ITEM);
        assertThat(page.catalog().introduction().plain()).isEqualTo("Of all.");
        assertThat(page.written()).isEqualTo(page.source().replace("  Of", "Of"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**[`^ back to top ^`](#list)**",
                "[⬆ Back to Top](#readme)",
                "[One](#one) | [Two](#two)",
                "[![Awesome](https://a.example/b.svg)](https://a.example/) ![Badge](https://a.example/c.svg)",
            })
    void haveNoIntroductionOfLinksWithinThePageOrBadges(String line) {
        ReadPage page = ReadPage.of("# List\n\n## One\n\n" + line + "\n\n" + ITEM + "\n## Two\n\n" + ITEM);
        assertThat(page.catalog().sections().get(0).introduction().isEmpty()).isTrue();
        assertThat(page.written()).isEqualTo(page.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[back to top](#list)", "[**^**](#)", "[↑ Contents](#contents)"})
    void haveNoEntryThatLeadsBack(String link) {
        ReadPage page = ReadPage.of("# List\n\n## One\n\n" + ITEM + "- " + link + "\n");
        assertThat(page.titles()).containsExactly("Bats");
        assertThat(page.written()).isEqualTo(page.source());
    }

    @Test
    void areListedInContentsWithTheUrlOfThePage() {
        ReadPage page = ReadPage.of("""
                # List

                ## Contents

                - [One](https://github.com/a/b?tab=readme-ov-file#one)
                - [Two](https://github.com/A/b/blob/main/README.md#two)
                - [Other](https://github.com/a/c#other)

                ## One

                - [Bats](https://bats.example/)

                ## Two

                - [Cats](https://cats.example/)
                """);
        assertThat(page.titles()).containsExactly("Bats", "Cats");
        assertThat(page.catalog().sections().get(0).layout().below()).hasValue("""
                - [{title:one}](https://github.com/a/b?tab=readme-ov-file{anchor:one})
                - [{title:two}](https://github.com/A/b/blob/main/README.md{anchor:two})
                - [Other](https://github.com/a/c#other)""");
        assertThat(page.written()).isEqualTo(page.source());
    }

    private static String html(String form) {
        return form.replace('[', '<').replace(']', '>').replace('|', '\n');
    }

    @Test
    void readsQuotationsThatStartWithALinkAsEntries() {
        String page = """
                # Java

                > All that is good.

                ## Build

                > [Gradle](https://gradle.example/) - Builds.

                > [Maven](https://maven.example/) - Builds, too.

                ## Test

                > [JUnit](https://junit.example/) - Tests.
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.titles()).containsExactly("Gradle", "Maven", "JUnit");
        assertThat(read.catalog().style().marker()).isEqualTo("> ");
        assertThat(read.written()).isEqualTo(page);
    }
}
