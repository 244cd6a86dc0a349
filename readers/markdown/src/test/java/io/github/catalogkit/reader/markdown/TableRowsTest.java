package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows of tables are entries. */
class TableRowsTest {

    private static final String APIS = """
            # APIs

            ## Animals

            | API | Description | Auth |
            |---|---|---|
            | [Cats](https://cats.example/) | Pictures of *cats* | `apiKey` |
            | [Dogs](https://dogs.example/) | Pictures of dogs | No |
            | [Owls](https://owls.example/) | - | No |

            ## Cars

            | Name | Link | Price |
            | --- | --- | --- |
            | Big | [Link](https://big.example/) | |
            | Small | [Link](https://small.example/) | 10 EUR |
            """;

    @Test
    void haveTitlesUrlsAndDescriptions() {
        ReadPage page = ReadPage.of(APIS);
        assertThat(page.titles()).containsExactly("Cats", "Dogs", "Owls", "Big", "Small");
        assertThat(page.entries().stream().map(Entry::address).flatMap(it -> it.stream()))
                .extracting(WebAddress::toString)
                .containsExactly(
                        "https://cats.example/",
                        "https://dogs.example/",
                        "https://owls.example/",
                        "https://big.example/",
                        "https://small.example/");
        assertThat(page.entries().stream().map(entry -> entry.description().plain()))
                .containsExactly("Pictures of cats", "Pictures of dogs", "", "", "");
    }

    @Test
    void haveFactsWithTheNamesOfColumns() {
        assertThat(ReadPage.of(APIS).entries().stream().map(TableRowsTest::facts))
                .containsExactly("Auth=apiKey", "Auth=No", "Auth=No", "", "Price=10 EUR");
    }

    @Test
    void areWrittenBackAsATable() {
        ReadPage page = ReadPage.of(APIS);
        assertThat(page.written()).isEqualTo(APIS);
        assertThat(page.catalog().style().lines()).contains("| [{title}]({url}) | {description} | {fact:Auth} |");
        assertThat(page.entries().get(0).layout()).isEqualTo(Layout.none());
    }

    @Test
    void areFreeTextWithoutLinks() {
        String page = """
                - [Cats](https://cats.example/)

                | Key | Value |
                |---|---|
                | a | b |
                | c | d |
                """;
        assertThat(ReadPage.of(page).titles()).containsExactly("Cats");
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }

    @Test
    void mayHaveEscapedVerticalLines() {
        ReadPage page = ReadPage.of("""
                | Name | What | Flag |
                |---|---|---|
                | [Cats](https://cats.example/) | one | a |
                | [Do\\|gs](https://dogs.example/) | two \\| *three* | `-a\\|b` |
                """);
        assertThat(page.titles()).containsExactly("Cats", "Do|gs");
        assertThat(page.entries().get(1).description().plain()).isEqualTo("two | three");
        assertThat(facts(page.entries().get(1))).isEqualTo("Flag=-a|b");
        assertThat(page.entries()).extracting(Entry::layout).allMatch(Layout::isNone);
        assertThat(page.written()).isEqualTo(page.source());
    }

    private static final String ALIGNED = """
            - [Fish](https://fish.example/) - In a list.

            | Name                              | What                |  No. |
            | --------------------------------- | :-----------------: | ---: |
            | [Cats](https://cats.example/)     |  Pictures of cats   |    1 |
            | [Dogs](https://dogs.example/long) |         犬          |      |
            | [Owls](https://owls.example/)     |                     | 3000 |
            """;

    @Test
    void needNoLayoutIfTheTableIsAligned() {
        ReadPage page = ReadPage.of(ALIGNED);
        assertThat(page.titles()).containsExactly("Fish", "Cats", "Dogs", "Owls");
        assertThat(page.entries())
                .extracting(Entry::layout)
                .filteredOn(layout -> !layout.isNone())
                .hasSize(1);
        assertThat(page.catalog().style().lines())
                .containsExactly(
                        "[{title}]({url}) - {description}", "| [{title}]({url}) | {description} | {fact:No.} |");
        assertThat(page.written()).isEqualTo(ALIGNED);
    }

    @Test
    void stayAlignedIfTheyChange() {
        String written = ReadPage.of(ALIGNED)
                .written(entry -> entry.title().equals("Cats")
                        ? entry.details().toBuilder()
                                .url("https://c.example/")
                                .description(InlineText.of("Pictures that are longer"))
                                .build()
                        : entry.details());
        assertThat(written)
                .isEqualTo(ALIGNED.replace(
                        "| [Cats](https://cats.example/)     |  Pictures of cats   |",
                        "| [Cats](https://c.example/)        | Pictures that are longer |"));
    }

    @Test
    void haveTheirOwnLineIfTheyAreNotAlignedAsTheOthers() {
        String page = ALIGNED.replace("| [Owls](https://owls.example/)     |", "| [Owls](https://owls.example/) |");
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
        assertThat(ReadPage.of(page).entries().get(3).layout().line())
                .contains("| [{title}]({url}) |                     | {fact:No.} |");
    }

    @Test
    void areWhatIsAddedToASectionWithATable() {
        Catalog catalog = ReadPage.of(ALIGNED).catalog();
        Section section = catalog.sections().get(0);
        Entry owl = Resource.of(EntryDetails.of("emu", "Emus | more")
                .url("https://emus.example/")
                .tags("bird")
                .build());
        Catalog more = catalog.withSections(List.of(section.withEntries(
                Stream.concat(section.entries().stream(), Stream.of(owl)).toList())));
        assertThat(ReadPage.written(more))
                .isEqualTo(ALIGNED + "| [Emus \\| more](https://emus.example/) |                     |      |\n");
    }

    private static String facts(Entry entry) {
        return String.join(
                ", ", entry.facts().stream().flatMap(TableRowsTest::fact).toList());
    }

    private static Stream<String> fact(Fact fact) {
        return Stream.of(fact.name() + "=" + fact.value().plain());
    }
}
