package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileValuesTest {

    /** jbibtex drops escaped braces, and does not read a macro next to a letter outside Latin-1. */
    private static final Pattern BEYOND_JBIBTEX = Pattern.compile("[{}<>]|[^\\x00-\\xff]");

    static Stream<HostileValue> titles() {
        return HostileValue.accepted("title");
    }

    static Stream<HostileValue> authors() {
        return HostileValue.accepted("author");
    }

    static Stream<HostileValue> addresses() {
        return HostileValue.accepted("url");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void keepsATitleInItsField(HostileValue hostile) {
        BibtexFile file = BibtexFile.of(tool("hostile", hostile.value()), tool("next", "Next"));
        assertThat(file.keys()).containsExactly("hostile", "next");
        assertThat(file.fields("hostile")).containsExactly("title", "howpublished", "url");
        assertThat(file.field("next", "title")).contains("Next");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void readersDecodeATitle(HostileValue hostile) {
        String title = PlainText.normalize(hostile.value());
        if (!BEYOND_JBIBTEX.matcher(title).find()) {
            assertThat(BibtexFile.of(tool("hostile", title)).text("hostile", "title"))
                    .isEqualTo(title);
        }
    }

    @ParameterizedTest
    @MethodSource("authors")
    void anAuthorIsOneName(HostileValue hostile) {
        Author author = OrganizationAuthor.of(hostile.value());
        BibtexFile file = BibtexFile.of(
                Tool.of(details("hostile", "A title").author(author).build()));
        assertThat(file.field("hostile", "author")).contains("{" + hostile.value() + "}");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsEachUrl(HostileValue hostile) {
        WebAddress address = WebAddress.of(hostile.value());
        BibtexFile file = BibtexFile.of(
                Tool.of(EntryDetails.of("hostile", "A title").url(address).build()));
        assertThat(file.field("hostile", "url")).contains(address.value());
    }

    @Test
    void aDollarSignInAUrlIsPercentEncoded() {
        Tool tool = Tool.of(
                EntryDetails.of("x", "X").url("https://example.org/$a$?b=$1").build());
        assertThat(BibtexFile.of(tool).field("x", "url")).contains("https://example.org/%24a%24?b=%241");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x}, url = {https://evil.example}, note = {y",
                "open { only",
                "close } only",
                "}} @misc{evil, title = {evil}}",
                "} first {",
                "\\",
                "\\}"
            })
    void keepsAnUnpairedBraceInItsField(String text) {
        BibtexFile file = BibtexFile.of(
                Tool.of(details("hostile", text)
                        .author(OrganizationAuthor.of(text))
                        .tags(text)
                        .description(text)
                        .build()),
                tool("next", "Next"));
        assertThat(file.keys()).containsExactly("hostile", "next");
        assertThat(file.fields("hostile"))
                .containsExactly("author", "title", "howpublished", "url", "keywords", "abstract");
        assertThat(file.field("hostile", "url")).contains("https://example.org/hostile");
    }

    @Test
    void replacesALineBreakWithASpace() {
        BibtexFile file = BibtexFile.of(Tool.of(
                details("tool", "two\nlines").description("two\r\n\tlines").build()));
        assertThat(file.field("tool", "title")).contains("{two} lines");
        assertThat(file.field("tool", "abstract")).contains("two lines");
    }

    private static Tool tool(String id, String title) {
        return Tool.of(details(id, title).build());
    }

    private static EntryDetailsBuilder details(String id, String title) {
        return EntryDetails.of(id, title).url("https://example.org/" + id);
    }
}
