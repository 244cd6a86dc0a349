package io.github.catalogkit.exporter.json;

import static io.github.catalogkit.text.InlineText.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.PlainText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as an equal catalogue. */
final class RoundTripTest {

    static Stream<HostileValue> titles() {
        return HostileValue.accepted("title");
    }

    static Stream<HostileValue> authors() {
        return HostileValue.accepted("author");
    }

    static Stream<HostileValue> addresses() {
        return HostileValue.accepted("url");
    }

    @Test
    void everythingIsReadBack() {
        assertThat(Document.everything().read()).isEqualTo(SampleCatalogs.everything());
    }

    @Test
    void styleLayoutsAndSpellingsAreReadBackToTheByte() {
        Document document = Document.styled();
        assertThat(document.read()).isEqualTo(SampleCatalogs.styled());
        assertThat(Document.of(document.read())).isEqualTo(document);
    }

    @Test
    void anImprintIsReadBack() {
        assertThat(Document.published().read()).isEqualTo(PublishedCatalog.make());
    }

    @Test
    void anEmptyCatalogIsReadBack() {
        assertThat(Document.of(SampleCatalogs.empty()).read()).isEqualTo(SampleCatalogs.empty());
    }

    @Test
    void relationsKeepTheirOrder() {
        assertIsReadBack(Group.of(EntryDetails.of("group", "Group")
                .relation(RelationKind.USES, "b", "a")
                .relation(RelationKind.ABOUT, "c")
                .relation(RelationKind.USES, "d")
                .build()));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsReadBack(HostileValue hostile) {
        String title = PlainText.normalizeTitle(hostile.value());
        Entry entry =
                Group.of(EntryDetails.of("hostile", title).description(title).build());
        assertIsReadBack(entry);
        assertThat(Document.of(entry).text("/sections/0/entries/0/title")).isEqualTo(title);
        assertThat(Document.of(entry).text("/sections/0/entries/0/description/text"))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsReadBackAsItWasBeforeItWasMadeOneLine(HostileValue hostile) {
        assertIsReadBack(Group.of(EntryDetails.of("hostile", hostile.value()).build()));
    }

    @ParameterizedTest
    @MethodSource("authors")
    void anAuthorIsReadBack(HostileValue hostile) {
        assertIsReadBack(by(Organization.of(hostile.value())));
        assertIsReadBack(by(Person.of(hostile.value()).withAffiliation(hostile.value())));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressIsReadBack(HostileValue hostile) {
        assertIsReadBack(Tool.of(EntryDetails.of("hostile", "Tool")
                .url(hostile.value())
                .feed(hostile.value())
                .link("Again", hostile.value())
                .build()));
    }

    @Test
    void theWayAnAuthorIsCreditedIsReadBack() {
        assertIsReadBack(by(Organization.of("SIG Network").withCreditedAs("the SIG Network")));
        assertIsReadBack(by(new Person("Mao Zedong", "Mao", Optional.empty(), Optional.empty(), "Chairman Mao")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "`code` and ``a ` tick``",
                "*a **b** c* and **d *e* f**",
                "a [link to *it*](https://example.org/a_(b)?c=1&d=2) and <https://example.org/>",
                "[](https://example.org/)",
                "5 \\* 3 \\[not a link\\](x) \\<b> &amp;amp; 1\\. a_b_c ~~no~~",
                "\\# no heading"
            })
    void inlineTextIsReadBack(String markdown) {
        InlineText text = InlineMarkdown.parse(markdown);
        assertIsReadBack(Group.of(EntryDetails.of("group", "Group")
                .before(text)
                .after(text)
                .description(text)
                .build()));
    }

    @Test
    void neighbouringPiecesOfTextComeBackAsOne() {
        Entry entry = Group.of(EntryDetails.of("group", "Group")
                .description(text("one "), text("two"))
                .build());
        assertThat(Document.of(entry).read().find("group").orElseThrow().description())
                .isEqualTo(InlineText.of("one two"));
    }

    private static Entry by(Author author) {
        return Group.of(EntryDetails.of("group", "Group").author(author).build());
    }

    private static void assertIsReadBack(Entry entry) {
        assertThat(Document.of(entry).read()).isEqualTo(SampleCatalogs.of(entry));
    }
}
