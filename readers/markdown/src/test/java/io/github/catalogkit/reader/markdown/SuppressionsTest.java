package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that say which problems are fine. */
class SuppressionsTest {

    private static final String ITEM = "- [Bats](https://bats.example/)\n";

    @Test
    void applyToTheLineBelow() {
        String page = "# List\n\n" + ITEM + "<!-- catalog-ignore: plain-http, short-url -->\n" + ITEM + ITEM;
        assertThat(ReadPage.of(page).reading().suppressions())
                .extracting(SuppressionsTest::text)
                .containsExactly("plain-http 4:22 5-5", "short-url 4:34 5-5");
    }

    @Test
    void applyToTheContinuationOfTheLineBelow() {
        String page = "# List\n\n<!-- catalog-ignore: spaces -->\n- [Bats](https://bats.example/) - Fly\n  by night.\n"
                + ITEM;
        assertThat(ReadPage.of(page).reading().suppressions())
                .extracting(SuppressionsTest::text)
                .containsExactly("spaces 3:22 4-5");
    }

    @Test
    void applyToTheSectionOfAHeadingBelow() {
        String page = "# List\n\n<!-- catalog-ignore: plain-http -->\n\n## A\n\n" + ITEM + "\n### B\n\n" + ITEM
                + "\n## C\n\n" + ITEM;
        assertThat(ReadPage.of(page).reading().suppressions())
                .extracting(SuppressionsTest::text)
                .containsExactly("plain-http 3:22 5-12");
    }

    @Test
    void applyToTheFileIfItStartsWithThem() {
        assertThat(ReadPage.of("<!-- catalog-ignore: plain-http -->\n# List\n\n" + ITEM)
                        .reading()
                        .suppressions())
                .extracting(SuppressionsTest::text)
                .containsExactly("plain-http 1:22 1-4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n<!-- catalog-ignore: plain-http -->\n```\n",
                "`<!-- catalog-ignore: plain-http -->`\n",
                "<!-- catalog-ignore-all: plain-http -->\n",
                "<!-- ignore: plain-http -->\n",
            })
    void areNotOtherComments(String text) {
        assertThat(ReadPage.of("# List\n\n" + text + "\n" + ITEM).reading().suppressions())
                .isEmpty();
    }

    @Test
    void keepThePageUnchanged() {
        String page = "# List\n\n" + ITEM + "<!-- catalog-ignore: plain-http -->\n" + ITEM;
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }

    private static String text(Suppression suppression) {
        return suppression.code() + " " + suppression.location().start() + " " + suppression.firstLine() + "-"
                + suppression.lastLine();
    }
}
