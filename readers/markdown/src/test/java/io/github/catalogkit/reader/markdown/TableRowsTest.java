package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.value.WebAddress;
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
    void areKeptWithAnEscapedVerticalLine() {
        String page = """
                | Name | What |
                |---|---|
                | [Cats](https://cats.example/) | one |
                | [Do\\|gs](https://dogs.example/) | two |
                | [Owls](https://owls.example/) | three |
                """;
        assertThat(ReadPage.of(page).titles()).containsExactly("Cats", "Owls");
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }

    private static String facts(Entry entry) {
        return String.join(
                ", ", entry.facts().stream().flatMap(TableRowsTest::fact).toList());
    }

    private static Stream<String> fact(Fact fact) {
        return Stream.of(fact.name() + "=" + fact.value().plain());
    }
}
