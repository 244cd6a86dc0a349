package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharacterTest {

    private final Rule rule = new InvisibleCharacter();

    @ParameterizedTest
    @CsvSource({
        "202E, RIGHT-TO-LEFT OVERRIDE",
        "2066, LEFT-TO-RIGHT ISOLATE",
        "200E, LEFT-TO-RIGHT MARK",
        "61C, ARABIC LETTER MARK",
        "200B, ZERO WIDTH SPACE",
        "200D, ZERO WIDTH JOINER",
        "2060, WORD JOINER",
        "FEFF, ZERO WIDTH NO-BREAK SPACE",
        "AD, SOFT HYPHEN",
        "3164, HANGUL FILLER",
        "E0041, TAG LATIN CAPITAL LETTER A",
    })
    void reportsTheNameAndPositionOfACharacter(String code, String name) {
        String character = Character.toString(Integer.parseInt(code, 16));
        assertThat(Inspected.by(rule, Inspected.tool("En" + character + "voy", "")))
                .singleElement()
                .asString()
                .startsWith("title: the text has the invisible character U+")
                .contains(code + " " + name + " after \"En\"")
                .endsWith("write \"Envoy\"");
    }

    @Test
    void reportsACharacterAtTheStart() {
        assertThat(Inspected.by(rule, Inspected.tool("\uFEFFEnvoy", "")))
                .containsExactly(
                        "title: the text has the invisible character U+FEFF ZERO WIDTH NO-BREAK SPACE at its start; write \"Envoy\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoy",
                "Træfik",
                "10\u00A0MB",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "👩\u200D💻",
                "🏳\uFE0F\u200D🌈",
                "👩🏽\u200D💻",
                "👩🏻\u200D💻",
                "👩🏿\u200D💻",
                "का\u200Cष",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "\u0600١٢",
            })
    void acceptsCharactersThatScriptsAndEmojiNeed(String title) {
        assertThat(Inspected.by(rule, Inspected.tool(title, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢\u200B字", "😀\u200Bx", "👩\u200D", "👩\u200Dx", "1\u200C2", "a\u200Cb", "🏻\u200Dx"})
    void reportsCharactersThatNoScriptOrEmojiNeeds(String title) {
        assertThat(Inspected.by(rule, Inspected.tool(title, ""))).hasSize(1);
    }

    @Test
    void checksEveryText() {
        String bad = "a\u200Bb";
        Catalog catalog = Catalog.of(
                        "example",
                        bad,
                        Section.of(
                                        "s",
                                        bad,
                                        Tool.of(Inspected.details(bad)
                                                .before(bad)
                                                .after(bad)
                                                .description(
                                                        InlineText.text("in "), InlineText.strong(InlineText.code(bad)))
                                                .author(PersonAuthor.of("Ada"))
                                                .author(PersonAuthor.of(bad))
                                                .author(OrganizationAuthor.of(bad))
                                                .tags("tag", bad)
                                                .link(bad, "https://example.org/")
                                                .build()))
                                .withIntroduction(InlineText.of(bad)))
                .withIntroduction(InlineText.of(bad));
        assertThat(Inspected.by(rule, catalog))
                .extracting(said -> said.substring(0, said.indexOf(':')))
                .containsExactly(
                        "title",
                        "introduction",
                        "title",
                        "introduction",
                        "title",
                        "description",
                        "authors[1].name",
                        "authors[2].organization",
                        "tags[1]",
                        "before",
                        "after",
                        "links[0].label");
    }

    @Test
    void isFoundInEveryTextThatFewEntriesHave() {
        String bad = "a\u200Bb";
        Entry paper = Paper.of(Inspected.details("Envoy")
                        .statusReason(bad)
                        .subtitle(bad)
                        .aliases(List.of("Proxy", bad))
                        .abstractText(InlineText.of(bad))
                        .image(new Image("envoy.png", bad))
                        .fact("Since", InlineText.of(bad))
                        .fact(bad, InlineText.of("1843"))
                        .publicationDetails(
                                PublicationDetails.none().withPages(bad).withPublisher(bad))
                        .build())
                .withPublication(bad);
        assertThat(members(Catalog.of("example", "Example", Section.of("s", "S", paper))))
                .containsExactly(
                        "publication",
                        "statusReason",
                        "subtitle",
                        "aliases[1]",
                        "abstractText",
                        "image.description",
                        "facts[0].value",
                        "facts[1].name",
                        "publicationDetails.pages",
                        "publicationDetails.publisher");
    }

    @Test
    void isFoundInDeclaredTagsAndInFactsAndLinksOfSections() {
        String bad = "a\u200Bb";
        Section section = Section.of("s", "S")
                .withFacts(List.of(FactType.of(bad), FactType.of("Price").withValues(List.of("free", bad))))
                .withLinks(List.of(new LabeledLink(bad, WebAddress.of("https://example.org/"))));
        Catalog catalog = Catalog.of("example", "Example", section)
                .withDeclaredTags(
                        List.of(Tag.of("proxy"), Tag.of(bad).withTitle(bad).withDescription(InlineText.of(bad))));
        assertThat(members(catalog))
                .containsExactly(
                        "declaredTags[1].name",
                        "declaredTags[1].title",
                        "declaredTags[1].description",
                        "links[0].label",
                        "facts[0].name",
                        "facts[1].values[1]");
    }

    private List<String> members(Catalog catalog) {
        return Inspected.by(rule, catalog).stream()
                .map(said -> said.substring(0, said.indexOf(':')))
                .toList();
    }
}
