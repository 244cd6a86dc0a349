package io.github.catalogkit.reader.json;

import static io.github.catalogkit.text.InlineText.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.HostileTexts;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PlainText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exported catalog is read back as an equal catalog. */
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
    void readsEverythingBack() {
        assertThat(Document.everything().read()).isEqualTo(SampleCatalogs.everything());
    }

    @Test
    void readsHostileTextsOfEachPropertyBack() {
        assertThat(Document.of(HostileTexts.catalog()).read()).isEqualTo(HostileTexts.catalog());
    }

    @Test
    void readsStyleLayoutsAndMarkdownBackUnchanged() {
        Document document = Document.styled();
        assertThat(document.read()).isEqualTo(SampleCatalogs.styled());
        assertThat(Document.of(document.read())).isEqualTo(document);
    }

    @Test
    void readsCatalogMetadataBack() {
        assertThat(Document.of(Document.published()).read()).isEqualTo(Document.published());
    }

    @Test
    void readsAnEmptyCatalogBack() {
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
    void readsATitleBack(HostileValue hostile) {
        String title = PlainText.normalize(hostile.value());
        Entry entry =
                Group.of(EntryDetails.of("hostile", title).description(title).build());
        assertIsReadBack(entry);
        assertThat(Document.of(entry).text("/sections/0/entries/0/title")).isEqualTo(title);
        assertThat(Document.of(entry).text("/sections/0/entries/0/description/text"))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void readsTheNormalizedTitleBack(HostileValue hostile) {
        assertIsReadBack(Group.of(EntryDetails.of("hostile", hostile.value()).build()));
    }

    @ParameterizedTest
    @MethodSource("authors")
    void readsAnAuthorBack(HostileValue hostile) {
        assertIsReadBack(by(OrganizationAuthor.of(hostile.value())));
        assertIsReadBack(by(PersonAuthor.of(hostile.value()).withAffiliation(hostile.value())));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void readsAUrlBack(HostileValue hostile) {
        assertIsReadBack(Tool.of(EntryDetails.of("hostile", "Tool")
                .url(hostile.value())
                .feed(hostile.value())
                .link("Again", hostile.value())
                .build()));
    }

    @Test
    void readsABylineBack() {
        assertIsReadBack(by(OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network")));
        assertIsReadBack(by(PersonAuthor.of("Mao Zedong").withFamily("Mao").withCreditedAs("Chairman Mao")));
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
    void readsInlineTextBack(String markdown) {
        InlineText text = InlineMarkdown.parse(markdown);
        assertIsReadBack(Group.of(EntryDetails.of("group", "Group")
                .before(text)
                .after(text)
                .description(text)
                .build()));
    }

    @Test
    void joinsAdjacentPiecesOfText() {
        Entry entry = Group.of(EntryDetails.of("group", "Group")
                .description(text("one "), text("two"))
                .build());
        assertThat(Document.of(entry).read().find("group").orElseThrow().description())
                .isEqualTo(InlineText.of("one two"));
    }

    @Test
    void readsAnyTextBack() {
        List<String> titles = ArbitraryText.titles(4).toList();
        List<String> lines = ArbitraryText.lines(5).toList();
        Entry[] entries = IntStream.range(0, ArbitraryText.cases())
                .mapToObj(number -> Group.of(EntryDetails.of("t" + number, titles.get(number))
                        .description(InlineMarkdown.parse(InlineMarkdown.write(lines.get(number))))
                        .author(OrganizationAuthor.of(lines.get(number)))
                        .tags(lines.get(number))
                        .build()))
                .toArray(Entry[]::new);
        assertThat(Document.of(entries).read()).isEqualTo(SampleCatalogs.of(entries));
    }

    @Test
    void readsDeeplyNestedEntriesBack() {
        EntryDetails details = EntryDetails.of("group", "Group").build();
        for (int level = 1; level < 240; level++) {
            details =
                    EntryDetails.of("group", "Group").entries(Group.of(details)).build();
        }
        assertIsReadBack(Group.of(details));
    }

    private static Entry by(Author author) {
        return Group.of(EntryDetails.of("group", "Group").author(author).build());
    }

    private static void assertIsReadBack(Entry entry) {
        assertThat(Document.of(entry).read()).isEqualTo(SampleCatalogs.of(entry));
    }
}
