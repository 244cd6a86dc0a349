package io.github.catalogkit.exporter.csl;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The file is valid with any text, and readers see the text unchanged. */
final class AnyTextTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(HostileValue::value);
    }

    static Stream<HostileValue> urls() {
        return HostileValue.accepted("url");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsAHostileTextInEachMember(String text) {
        CslFile file = CslFile.of(paper("paper", text), specification("spec", text), paper("next", "Next"));
        assertThat(file.errors()).isEmpty();
        assertThat(file.ids()).containsExactly("paper", "spec", "next");
        assertPaper(file.item("paper"), PlainText.normalize(text));
        assertSpecification(file.item("spec"), PlainText.normalize(text));
        assertPaper(file.item("next"), "Next");
    }

    @ParameterizedTest
    @MethodSource("urls")
    void keepsEachUrl(HostileValue hostile) {
        WebAddress address = WebAddress.of(hostile.value());
        CslFile file =
                CslFile.of(Paper.of(EntryDetails.of("x", "X").url(address).build()));
        assertThat(file.text("x", "URL")).isEqualTo(address.value());
        assertThat(file.errors()).isEmpty();
    }

    @Test
    void keepsAnyTextInEachMember() {
        List<String> texts = ArbitraryText.lines(1).toList();
        CslFile file = CslFile.of(IntStream.range(0, texts.size())
                .mapToObj(number -> paper("t" + number, texts.get(number)))
                .toArray(Entry[]::new));
        assertThat(file.tree()).hasSameSizeAs(texts);
        for (int number = 0; number < texts.size(); number++) {
            assertPaper(file.tree().get(number), texts.get(number));
        }
        assertThat(file.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <i>one</i>                       | <i>one<~/i>
            <b>a</b> <sup>b</sup><sub>c</sub> | <b>a<~/b> <sup>b<~/sup><sub>c<~/sub>
            <span class="nocase">x</span>    | <span class="nocase">x<~/span>
            <sc><i>x</i></sc>                | <sc><i>x<~/i><~/sc>
            the <i> element, 1 < 2           | the <i> element, 1 < 2
            <em>x</em> <script>y</script>    | <em>x</em> <script>y</script>
            """)
    void preventsMarkupOfProcessors(String text, String encoded) {
        CslFile file = CslFile.of(paper("x", text));
        assertPaper(file.item("x"), encoded.replace('~', '\u2060'));
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
                .language(text)
                .tags(text)
                .description(text);
    }

    private static void assertPaper(JsonNode paper, String text) {
        assertTexts(paper, text, "container-title", "event-title", "event-place", "DOI");
    }

    private static void assertSpecification(JsonNode specification, String text) {
        assertTexts(specification, text, "publisher", "number", "version");
    }

    private static void assertTexts(JsonNode item, String text, String... members) {
        assertThat(Stream.concat(Stream.of("title", "language", "keyword", "abstract"), Stream.of(members)))
                .allSatisfy(member ->
                        assertThat(item.required(member).stringValue()).isEqualTo(text));
        assertThat(item.at("/author/0/literal").stringValue()).isEqualTo(text);
        assertThat(item.at("/author/1/given").stringValue()).isEqualTo(text);
        assertThat(item.required("URL").stringValue())
                .isEqualTo("https://example.org/" + item.get("id").stringValue());
    }
}
