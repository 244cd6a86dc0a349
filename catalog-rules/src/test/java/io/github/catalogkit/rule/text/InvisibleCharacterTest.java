package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
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
                .startsWith("title: the text has U+")
                .contains(code + " " + name + " at its character 3, after \"En\"")
                .endsWith("write \"Envoy\"");
    }

    @Test
    void reportsACharacterAtTheStart() {
        assertThat(Inspected.by(rule, Inspected.tool("\uFEFFEnvoy", "")))
                .containsExactly(
                        "title: the text has U+FEFF ZERO WIDTH NO-BREAK SPACE at its start, which is invisible; write \"Envoy\"");
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
                        "before",
                        "after",
                        "description",
                        "authors[1].name",
                        "authors[2].organization",
                        "tags[1]",
                        "links[0].label");
    }
}
