package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader keeps but may not have understood is reported in a summary. */
class UnreadContentTest {

    @Test
    void reportsTitlesThatAreLabelsOnce() {
        ReadPage page =
                ReadPage.of("- [Bats](https://bats.example/)\n" + items("- [pdf](https://example.org/%s.pdf)\n", 4));
        assertThat(page.reading().unread()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("label-as-title");
            assertThat(problem.location()).hasToString("TextRange[start=2:4, end=2:35]");
            assertThat(problem.message()).isEqualTo("4 of 5 entries have a label as title, such as \"pdf\"");
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 28"})
    void leavesFewTitlesThatAreLabelsAlone(int labels, int others) {
        String page = items("- [pdf](https://example.org/%s.pdf)\n", labels)
                + items("- [Name %1$s](https://%1$s.example/)\n", others);
        assertThat(ReadPage.of(page).reading().unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 5", "9, 2"})
    void reportsThatMostLinksAreInFreeText(int prose, int entries) {
        ReadPage page = ReadPage.of(items("Read [this %1$s](https://%1$s.example/) first.\n\n", prose)
                + items("- [Name %1$s](https://n%1$s.example/)\n", entries));
        assertThat(page.reading().unread())
                .extracting(Problem::message)
                .containsExactly("only " + entries + " of " + (prose + entries) + " links are in entries");
        assertThat(page.reading().unread().get(0).location()).hasToString("TextRange[start=1:6, end=1:34]");
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 3"})
    void leavesFewLinksInFreeTextAlone(int prose, int entries) {
        String page = items("Read [this %1$s](https://%1$s.example/) first.\n\n", prose)
                + items("- [Name %1$s](https://n%1$s.example/)\n", entries);
        assertThat(ReadPage.of(page).reading().unread()).isEmpty();
    }

    private static String items(String line, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
