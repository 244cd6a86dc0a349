package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISReference;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The file has its records with any text, and readers see the text unchanged. */
final class AnyTextTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(HostileValue::value);
    }

    static Stream<HostileValue> urls() {
        return HostileValue.accepted("url");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsAHostileTextInEachField(String text) {
        RisFile file = RisFile.of(paper("paper", text), specification("spec", text), paper("next", "Next"));
        assertThat(file.keys()).containsExactly("paper", "spec", "next");
        assertPaper(file, "paper", PlainText.normalize(text));
        assertSpecification(file, "spec", PlainText.normalize(text));
        assertPaper(file, "next", "Next");
    }

    @ParameterizedTest
    @MethodSource("urls")
    void keepsEachUrl(HostileValue hostile) {
        WebAddress address = WebAddress.of(hostile.value());
        RisFile file =
                RisFile.of(Paper.of(EntryDetails.of("x", "X").url(address).build()));
        assertThat(file.reference("x").getURL()).isEqualTo(address.value());
    }

    @Test
    void keepsAnyTextInEachField() {
        List<String> texts = ArbitraryText.lines(1).toList();
        RisFile file = RisFile.of(IntStream.range(0, texts.size())
                .mapToObj(number -> paper("t" + number, texts.get(number)))
                .toArray(Entry[]::new));
        assertThat(file.references()).hasSameSizeAs(texts);
        for (int number = 0; number < texts.size(); number++) {
            assertPaper(file.references().get(number), texts.get(number));
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
                .author(PersonAuthor.of("Ada Lovelace").withAffiliation(text))
                .language(text)
                .tags(text)
                .description(text);
    }

    private static void assertPaper(RisFile file, String key, String text) {
        assertPaper(file.reference(key), text);
    }

    private static void assertPaper(RISReference paper, String text) {
        assertDetails(paper, text);
        assertThat(paper.getSecondaryTitle()).isEqualTo(text);
        assertThat(paper.getCustom3()).isEqualTo(text);
        assertThat(paper.getPlace()).isEqualTo(text);
        assertThat(paper.getDOI()).isEqualTo(text);
    }

    private static void assertSpecification(RisFile file, String key, String text) {
        RISReference specification = file.reference(key);
        assertDetails(specification, text);
        assertThat(specification.getPublisher()).isEqualTo(text);
        assertThat(specification.getIsbnOrIssn()).isEqualTo(text);
        assertThat(specification.getEdition()).isEqualTo(text);
    }

    private static void assertDetails(RISReference reference, String text) {
        assertThat(reference.getTitle()).isEqualTo(text);
        assertThat(reference.getAuthors())
                .containsExactly(withoutCommas(text).replace(' ', '\u202f') + ",", "Lovelace, Ada");
        assertThat(reference.getAuthorAddress()).isEqualTo(text);
        assertThat(reference.getLanguage()).isEqualTo(text);
        assertThat(reference.getKeywords()).containsExactly(text.replace(';', ','));
        assertThat(reference.getAbstrct()).isEqualTo(text);
        assertThat(reference.getURL()).isEqualTo("https://example.org/" + reference.getId());
    }

    private static String withoutCommas(String text) {
        return String.join(
                " ",
                Stream.of(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
