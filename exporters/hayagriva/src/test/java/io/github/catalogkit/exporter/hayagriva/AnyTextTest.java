package io.github.catalogkit.exporter.hayagriva;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is read as it was, in each field that can have it. */
final class AnyTextTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(HostileValue::value);
    }

    static Stream<HostileValue> addresses() {
        return HostileValue.accepted("url");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileTextIsReadAsItWas(String text) {
        HayagrivaFile file = HayagrivaFile.of(paper("paper", text), specification("spec", text), paper("next", "Next"));
        assertThat(file.keys()).containsExactly("paper", "spec", "next");
        assertPaper(file, "paper", PlainText.normalize(text));
        assertSpecification(file, PlainText.normalize(text));
        assertPaper(file, "next", "Next");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aUrlIsReadAsItWas(HostileValue hostile) {
        WebAddress address = WebAddress.of(hostile.value());
        HayagrivaFile file =
                HayagrivaFile.of(Paper.of(EntryDetails.of("x", "X").url(address).build()));
        assertThat(file.get("x", "url")).isEqualTo(address.value());
    }

    @Test
    void anyTextIsReadAsItWas() {
        List<String> texts = ArbitraryText.lines(1).toList();
        HayagrivaFile file = HayagrivaFile.of(IntStream.range(0, texts.size())
                .mapToObj(number -> paper("t" + number, texts.get(number)))
                .toArray(Entry[]::new));
        assertThat(file.keys()).hasSameSizeAs(texts);
        for (int number = 0; number < texts.size(); number++) {
            assertPaper(file, "t" + number, texts.get(number));
        }
    }

    private static Paper paper(String id, String text) {
        return Paper.of(details(id, text).build())
                .withPublication(text)
                .withEvent(Event.of(text).withPlace(text))
                .withDoi(text);
    }

    private static Specification specification(String id, String text) {
        return Specification.of(details(id, text).build())
                .withOrganization(text)
                .withNumber(text)
                .withVersion(text);
    }

    private static EntryDetailsBuilder details(String id, String text) {
        return EntryDetails.of(id, text)
                .url("https://example.org/" + id)
                .author(OrganizationAuthor.of(text))
                .author(PersonAuthor.of(text + " Lovelace")
                        .withFamily("Lovelace")
                        .withCreditedAs(text))
                .description(text);
    }

    private static void assertPaper(HayagrivaFile file, String id, String text) {
        assertTexts(file, id, text);
        for (String path : List.of("parent.0.title", "parent.1.title", "parent.1.location")) {
            assertThat(file.shown(id, path)).isEqualTo(text);
        }
        assertThat(file.get(id, "serial-number.doi")).isEqualTo(text);
    }

    private static void assertSpecification(HayagrivaFile file, String text) {
        assertTexts(file, "spec", text);
        assertThat(file.shown("spec", "publisher")).isEqualTo(text);
        assertThat(file.get("spec", "serial-number")).isEqualTo(Map.of("serial", text, "version", text));
    }

    private static void assertTexts(HayagrivaFile file, String id, String text) {
        assertThat(file.shown(id, "title")).isEqualTo(text);
        assertThat(file.shown(id, "abstract")).isEqualTo(text);
        Object organization = file.get(id, "author.0");
        assertThat(organization instanceof Map<?, ?> parts ? parts.get("name") : organization)
                .isEqualTo(text);
        Object person = file.get(id, "author.1");
        assertThat(person).isIn("Lovelace, " + text, Map.of("name", "Lovelace", "given-name", text));
        assertThat(file.get(id, "url")).isEqualTo("https://example.org/" + id);
    }
}
