package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.Edit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a change of a value of an entry changes the page. */
class ValueFixesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Bats](https://b.example/) - on Github | description | - [Bats](https://b.example/) - on GitHub",
                "[Github](https://b.example/) - on Github | description | - [Github](https://b.example/) - on GitHub",
                "[Github](https://b.example/) - on Github | title | - [GitHub](https://b.example/) - on Github",
                "[Bats](https://Github.example/) - `Github` on [Github](https://Github.example/a) | description | - [Bats](https://Github.example/) - `Github` on [GitHub](https://Github.example/a)",
                "[Bats](https://b.example/) - on Githubber, Github | description | - [Bats](https://b.example/) - on Githubber, GitHub",
            })
    void replacesAVisibleWord(String line, String member, String expected) {
        assertThat(changed("- " + line + "\n", member, new Edit.Replace("Github", "GitHub")))
                .contains(expected + "\n");
    }

    @Test
    void replacesAUrl() {
        assertThat(changed(
                        "- [Bats](https://b.example/?utm_source=x) - a\n",
                        "url",
                        new Edit.Replace("https://b.example/?utm_source=x", "https://b.example/")))
                .contains("- [Bats](https://b.example/) - a\n");
    }

    @Test
    void escapesMarkdown() {
        assertThat(changed("- [Bats](https://b.example/) - abc\n", "description", new Edit.Replace("abc", "a*b*c")))
                .contains("- [Bats](https://b.example/) - a\\*b\\*c\n");
    }

    @Test
    void countsCarriageReturnsAndAByteOrderMark() {
        assertThat(changed(
                        "\uFEFF\r\n- [Bats](https://b.example/) - on Github\r\n",
                        "description",
                        new Edit.Replace("Github", "GitHub")))
                .contains("\uFEFF\r\n- [Bats](https://b.example/) - on GitHub\r\n");
    }

    @Test
    void ignoresAValueThatIsNotOnThePage() {
        assertThat(changed("- [Bats](https://b.example/) - a **b** c\n", "description", new Edit.Replace("a b", "x")))
                .isEmpty();
    }

    private static Optional<String> changed(String page, String member, Edit edit) {
        ReadPage read = ReadPage.of(page);
        return read.reading()
                .locations()
                .edit(read.entries().get(0), member, edit)
                .map(it -> page.substring(0, it.start()) + it.replacement() + page.substring(it.end()));
    }
}
