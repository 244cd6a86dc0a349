package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
