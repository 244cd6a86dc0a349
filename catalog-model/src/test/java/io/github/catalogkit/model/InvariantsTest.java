package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no part of a catalog can hold, so that no exporter has to look for it. */
class InvariantsTest {

    private static final WebAddress URL = WebAddress.of("https://example.org/");

    /** Every place of a line of text, by what it is: puts a text there, and gets it back. */
    private static final Map<String, Function<String, String>> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("title", text -> EntryDetails.of("a", text).build().title()),
            Map.entry("tag", text -> details(it -> it.tags(text)).tags().get(0)),
            Map.entry(
                    "language",
                    text -> details(it -> it.language(text)).language().orElseThrow()),
            Map.entry(
                    "reason",
                    text -> details(it -> it.statusReason(text)).statusReason().orElseThrow()),
            Map.entry(
                    "former id",
                    text -> details(it -> it.formerIds(text)).formerIds().get(0)),
            Map.entry("title of a section", text -> Section.of("a", text).title()),
            Map.entry("title of a catalog", text -> Catalog.of("a", text).title()),
            Map.entry("name", text -> PersonAuthor.of(text).name()),
            Map.entry(
                    "credit",
                    text -> PersonAuthor.of("A B").withCreditedAs(text).creditedAs()),
            Map.entry(
                    "affiliation",
                    text -> PersonAuthor.of("A B")
                            .withAffiliation(text)
                            .affiliation()
                            .orElseThrow()),
            Map.entry("organization", text -> OrganizationAuthor.of(text).name()),
            Map.entry("event", text -> Event.of(text).name()),
            Map.entry("place", text -> Event.of("A").withPlace(text).place().orElseThrow()),
            Map.entry("label", text -> new LabeledLink(text, URL).label()),
            Map.entry("rule", text -> RuleSetting.of(text).rule()),
            Map.entry(
                    "value of a rule",
                    text -> RuleSetting.of("a").withValue(text).value().orElseThrow()),
            Map.entry("image", text -> new Image("a.png", text).description()),
            Map.entry(
                    "license of a catalog",
                    text -> Imprint.none().withLicense(text).license().orElseThrow()),
            Map.entry(
                    "publication",
                    text -> Article.of(linked())
                            .withPublication(text)
                            .publication()
                            .orElseThrow()),
            Map.entry(
                    "publisher",
                    text -> Book.of(linked()).withPublisher(text).publisher().orElseThrow()),
            Map.entry(
                    "provider",
                    text -> Course.of(linked()).withProvider(text).provider().orElseThrow()),
            Map.entry(
                    "version",
                    text -> Dataset.of(linked()).withVersion(text).version().orElseThrow()),
            Map.entry(
                    "tracker",
                    text -> Issue.of(linked()).withTracker(text).tracker().orElseThrow()),
            Map.entry("doi", text -> Paper.of(linked()).withDoi(text).doi().orElseThrow()),
            Map.entry(
                    "number",
                    text -> Specification.of(linked()).withNumber(text).number().orElseThrow()),
            Map.entry(
                    "license",
                    text -> details(it -> it.license(text)).licenses().get(0)),
            Map.entry("description", text -> InlineText.of(text).plain()),
            Map.entry("code", text -> InlineText.of(InlineText.code(text)).plain())));

    private static EntryDetails details(Function<EntryDetailsBuilder, EntryDetailsBuilder> set) {
        return set.apply(EntryDetails.of("a", "A")).build();
    }

    private static EntryDetails linked() {
        return details(it -> it.url(URL));
    }

    static Stream<String> lines() {
        return LINES.keySet().stream();
    }

    private static String put(String line, String text) {
        return Objects.requireNonNull(LINES.get(line)).apply(text);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void replacesLineBreaksInALine(String line) {
        assertThat(put(line, "two\r\n lines\u2028and more")).isEqualTo("two lines and more");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void rejectsAControlCharacterInALine(String line) {
        for (String text : List.of("half \ud83d", "bell \u0007", "none \uffff")) {
            assertThatThrownBy(() -> put(line, text)).as(text).isInstanceOf(MalformedValueException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "ä"})
    void rejectsAMalformedId(String id) {
        assertThatThrownBy(() -> EntryDetails.of(id, "A").build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Section.of(id, "A")).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Catalog.of(id, "A")).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Relation(RelationKind.USES, id)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> EntryDetails.of("a", "A").alsoIn(id).build())
                .isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7})
    void rejectsASeventhHeadingLevel(int level) {
        assertThatThrownBy(() -> Style.builder().sectionLevel(level).build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("is " + level + "; write a number from 1 to 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- \n", "\ud83d"})
    void rejectsALineBreakInAMarker(String marker) {
        assertThatThrownBy(() -> Layout.none().withMarker(marker)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Style.builder().marker(marker).build()).isInstanceOf(MalformedValueException.class);
    }
}
