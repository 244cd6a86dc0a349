package io.github.catalogkit.markdown;

import static io.github.catalogkit.text.InlineText.link;
import static io.github.catalogkit.text.InlineText.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers see exactly the text that was written. */
class InlineMarkdownFidelityTest {

    private static final long SEED = 2018;

    @Test
    void readsBackWrittenMarkdown() {
        assertThat(MarkdownishTexts.lines(SEED)
                        .flatMap(InlineMarkdownFidelityTest::parsed)
                        .limit(500))
                .allSatisfy(text -> assertThat(InlineMarkdown.parse(InlineMarkdown.write(text)))
                        .isEqualTo(text));
    }

    @Test
    void rendersTheGivenCharacters() {
        assertThat(MarkdownishTexts.lines(SEED).map(PlainText::normalize).limit(500))
                .allSatisfy(InlineMarkdownFidelityTest::assertRendered);
    }

    @Test
    void rendersTheGivenTextWithAnyEmphasis() {
        assertThat(MarkdownishTexts.trees(SEED).limit(500))
                .allSatisfy(text -> assertThat(PlainText.normalize(
                                RenderedText.of(InlineMarkdown.write(text)).text()))
                        .isEqualTo(PlainText.normalize(text.plain())));
    }

    static Stream<String> hostileTitles() {
        return HostileValue.accepted("title", "author").map(HostileValue::value);
    }

    @ParameterizedTest
    @MethodSource("hostileTitles")
    void rendersAHostileTitle(String title) {
        assertRendered(PlainText.normalize(title));
    }

    static Stream<String> hostileUrls() {
        return HostileValue.accepted("url").map(HostileValue::value);
    }

    @ParameterizedTest
    @MethodSource("hostileUrls")
    void keepsAHostileUrl(String spelled) {
        WebAddress address = WebAddress.of(spelled);
        assertThat(InlineMarkdown.parse("[x](" + InlineMarkdown.write(address) + ")"))
                .isEqualTo(InlineText.of(link(address.toString(), text("x"))));
    }

    private static Stream<InlineText> parsed(String markdown) {
        try {
            return Stream.of(InlineMarkdown.parse(markdown));
        } catch (MalformedValueException e) {
            return Stream.empty();
        }
    }

    private static void assertRendered(String plain) {
        String markdown = InlineMarkdown.write(plain);
        assertShown(markdown, plain);
        assertShown("# " + markdown, plain, "Heading");
        assertShown("- " + markdown, plain, "BulletList", "ListItem");
        assertShown("- [" + markdown + "](https://e.example/)", plain, "BulletList", "ListItem", "Link");
    }

    private static void assertShown(String page, String plain, String... marks) {
        RenderedText rendered = RenderedText.of(page);
        assertThat(rendered.text()).isEqualTo(plain);
        assertThat(rendered.marks()).containsExactly(marks);
    }
}
