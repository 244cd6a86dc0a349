package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page without a readable list is rejected with a clear message. */
class RejectedPageTest {

    private static final String ITEM = "\n\n- [Bats](https://bats.example/)\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "# Title\n\nWords.\n", "- words\n", "- [Anchor](#anchor)\n", "[x](https://x.example)"})
    void rejectsAPageWithoutAListOfLinks(String page) {
        assertThatThrownBy(() -> ReadPage.of(page))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("no list of links")
                .hasMessageContaining("write items such as");
    }

    @Test
    void rejectsAFileThatIsNotUtf8WithTheLocation() {
        byte[] bytes = ("# Title\n\nGr" + "\u00FC" + ITEM).getBytes(StandardCharsets.ISO_8859_1);
        UnreadableSourceException exception =
                catchThrowableOfType(UnreadableSourceException.class, () -> ReadPage.read(bytes));
        assertThat(exception).hasMessageContaining("not UTF-8").hasMessageContaining("; ");
        assertThat(exception.range()).hasValue(TextRange.at(3, 3));
    }

    @Test
    void rejectsAFileOfMoreThanEightMebibytes() {
        byte[] bytes = (ITEM + "x".repeat(8 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ReadPage.read(bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("larger than 8 MiB");
    }

    @Test
    void rejectsAHugeParagraph() {
        assertThatThrownBy(() -> ReadPage.of(ITEM + "words\n".repeat(60_000)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("without a blank line");
    }

    @Test
    void rejectsAListOfMoreThanFortyLevels() {
        StringBuilder page = new StringBuilder();
        for (int depth = 0; depth < 60; depth++) {
            page.append("  ".repeat(depth)).append("- [x](https://x.example/)\n");
        }
        assertThatThrownBy(() -> ReadPage.of(page.toString()))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("more than 40 levels deep");
    }

    @Test
    void acceptsAListOfFortyLevels() {
        StringBuilder page = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            page.append("  ".repeat(depth)).append("- [x](https://x.example/)\n");
        }
        assertThat(ReadPage.of(page.toString()).entries()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "[", "![", "*a ", "*a **b ", "_", "`", "<", "](", "1. ", "<b>", "&", "~~a "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsOrRejectsDeeplyNestedMarks(String mark) {
        assertIsReadOrRejected(mark.repeat(10_000) + "x" + ITEM);
        assertIsReadOrRejected("- [Bats](https://bats.example/) " + mark.repeat(10_000) + "x\n");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsOrRejectsALinkOfDeeplyNestedText() {
        assertIsReadOrRejected(
                "- [" + "*a **b ".repeat(5_000) + "x" + "** *".repeat(5_000) + "](https://x.example/)\n");
        assertIsReadOrRejected("- " + "[".repeat(10_000) + "x" + "](https://x.example/)".repeat(10_000) + ITEM);
    }

    private static void assertIsReadOrRejected(String page) {
        try {
            assertThat(ReadPage.of(page).written()).isNotEmpty();
        } catch (UnreadableSourceException e) {
            assertThat(e).hasMessageContaining("; ");
        }
    }
}
