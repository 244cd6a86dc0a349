package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Placeholder;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTemplateTest {

    @Test
    void replacesPlaceholdersWithValues() {
        assertThat(filled("[{title}]({url}) - {description} {tags}")).isEqualTo("[TITLE](URL) - DESCRIPTION TAGS");
    }

    @Test
    void returnsItsPlaceholders() {
        assertThat(LineTemplate.of("[{title}]({url}) {{authors} {link:2} {fact:Price in EUR}")
                        .values())
                .containsExactlyInAnyOrder(
                        LineValue.of(Placeholder.TITLE),
                        LineValue.of(Placeholder.URL),
                        LineValue.of(Placeholder.LINK, 2),
                        new LineValue(Placeholder.FACT, "Price in EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "{other}, {other}",
        "{, {",
        "}, }",
        "{{title}, {title}",
        "{{{{, {{",
        "{{{title}, {TITLE",
        "{Title}, {Title}",
        "{title:1}, {title:1}",
        "{link}, {link}",
        "{link:0}, {link:0}",
        "{link:x}, {link:x}"
    })
    void writesOtherBracesLiterally(String form, String line) {
        assertThat(filled(form)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{title}", "{", "{{", "{{{title}}}", "{{title}", "{link:1}", "a{b}c", "$1 \\Q{url}\\E", "x {"
            })
    void writesEscapedTextLiterally(String text) {
        assertThat(filled(LineTemplate.escape(text))).isEqualTo(text);
    }

    @Test
    void writesEscapedTextBeforeAPlaceholderLiterally() {
        assertThat(arbitraryTexts())
                .allSatisfy(text -> assertThat(filled(LineTemplate.escape(text) + "{title}"))
                        .isEqualTo(text + "TITLE"));
    }

    @ParameterizedTest
    @CsvSource({
        "[{titel}]({url}), {titel}",
        "{Title}, {Title}",
        "{{{links}} {{a} {b}, {b}",
        "{{{ {{{c}, {c}",
        "[{ title }]({url}), { title",
        "[{title]({url}), {title",
        "[{title}]({link:0}), {link:0}",
        "[{title}]({link}), {link}",
        "[{title}]({fact:), {fact"
    })
    void reportsAnUnknownPlaceholder(String form, String place) {
        assertThat(LineTemplate.unknownPlaceholder(form)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[{title}]({url})", "{{titel}", "{", "{}", "{ titel }", "{{{title}}}", "{1}", "$x_{i+1}$"})
    void acceptsOtherBraces(String form) {
        assertThat(LineTemplate.unknownPlaceholder(form)).isEmpty();
    }

    @Test
    void acceptsEscapedText() {
        assertThat(arbitraryTexts()
                        .map(LineTemplate::escape)
                        .flatMap(form -> LineTemplate.unknownPlaceholder(form).stream()))
                .isEmpty();
    }

    private static Stream<String> arbitraryTexts() {
        String[] pieces = {"{", "{", "}", "{title}", "title}", "{url", "{link:1}", "{fact:", "1}", "x", "$", "\\"};
        Random random = new Random(2018);
        return Stream.generate(() -> random.ints(random.nextInt(8), 0, pieces.length)
                        .mapToObj(index -> pieces[index])
                        .collect(Collectors.joining()))
                .limit(1000);
    }

    private static String filled(String form) {
        return LineTemplate.of(form).fill(value -> value.placeholder().name() + value.argument());
    }
}
