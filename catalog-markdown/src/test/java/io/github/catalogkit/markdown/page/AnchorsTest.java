package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The anchors are those that version 2.0.0 of the github-slugger package gives. */
class AnchorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "Networking 101                       → networking-101",
                "3rd-party articles                   → 3rd-party-articles",
                "Kept up & busy                       → kept-up--busy",
                "a -- b --- c                         → a----b-----c",
                "snake_case and ‿                     → snake_case-and-‿",
                "What? (This.) 'That', “these”!       → what-this-that-these",
                "C++ / C#                             → c--c",
                "漢字 かな 한국어                        → 漢字-かな-한국어",
                "🎉 party                             → -party",
                "Cafe\u0301 ÀÉ                        → cafe\u0301-àé",
                "İstanbul ΟΔΟΣ                        → i\u0307stanbul-οδος",
                "٣ ½ ² Ⅷ                              → ٣---ⅷ",
                "<b>&amp;                             → bamp",
                "!?                                   → \"\"",
            })
    void keepsLettersDigitsMarksHyphensAndUnderscores(String heading, String anchor) {
        assertThat(new Anchors().next(heading)).isEqualTo(anchor);
    }

    @Test
    void numbersRepeats() {
        assertThat(anchors("Other", "other", "OTHER!")).containsExactly("other", "other-1", "other-2");
    }

    @Test
    void skipsANumberThatIsInUse() {
        assertThat(anchors("a", "a", "a-1", "a")).containsExactly("a", "a-1", "a-1-1", "a-2");
        assertThat(anchors("a-1", "a", "a")).containsExactly("a-1", "a", "a-2");
        assertThat(anchors("a-1", "a-1", "a", "a", "a-1-1")).containsExactly("a-1", "a-1-1", "a", "a-2", "a-1-1-1");
    }

    @Test
    void numbersEmptyHeadings() {
        assertThat(anchors("!", "?", "-1")).containsExactly("", "-1", "-1-1");
    }

    private static List<String> anchors(String... headings) {
        Anchors anchors = new Anchors();
        return Stream.of(headings).map(anchors::next).toList();
    }
}
