package io.github.catalogkit.exporter.cff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is read as it was, in each member that can have it, and the file is valid. */
final class AnyTextTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(HostileValue::value);
    }

    static Stream<String> addresses() {
        return HostileValue.accepted("url").map(HostileValue::value);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileTextIsReadAsItWas(String text) {
        assertKept(text, PlainText.normalize(text));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aUrlIsReadAsItWas(String url) {
        CffFile file = CffFile.of(Imprint.none().withHomepage(url));
        assertThat(file.get("/url")).isEqualTo(WebAddress.of(url).value());
        assertThat(file.errors()).isEmpty();
    }

    @Test
    void anyTextIsReadAsItWas() {
        assertThat(ArbitraryText.lines(1)).allSatisfy(text -> assertKept(text, text));
    }

    private static void assertKept(String text, String line) {
        Tool tool = Tool.of(EntryDetails.of("tool", text)
                .url("https://example.org/")
                .tags(text)
                .build());
        PersonAuthor person = PersonAuthor.of(text + " Lovelace")
                .withFamily("Lovelace")
                .withAffiliation(text)
                .withCreditedAs(text);
        CffFile file = CffFile.of(Catalog.of("list", text, Section.of("all", text, tool))
                .withIntroduction(InlineText.of(text))
                .withImprint(Imprint.none().withMaintainers(OrganizationAuthor.of(text), person)));
        assertThat(file.get("/title")).isEqualTo(line);
        assertThat(file.get("/abstract")).isEqualTo(line);
        assertThat(file.get("/keywords/0")).isEqualTo(line);
        assertThat(file.get("/authors/0/name")).isEqualTo(line);
        assertThat(file.get("/authors/1/given-names")).isEqualTo(line);
        assertThat(file.get("/authors/1/affiliation")).isEqualTo(line);
        assertThat(file.errors()).isEmpty();
    }
}
