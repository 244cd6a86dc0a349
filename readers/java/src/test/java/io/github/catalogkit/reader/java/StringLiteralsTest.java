package io.github.catalogkit.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringLiteralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"on Github\" | \"on GitHub\"",
                "\"a \" + \"on Github\" | \"a \" + \"on GitHub\"",
                "\"\\\"a\\\\\\\" Github\" | \"\\\"a\\\\\\\" GitHub\"",
                "\"\\u0041 \\101 Github\" | \"\\u0041 \\101 GitHub\"",
                "/* Github */ \"Github\" | /* Github */ \"GitHub\"",
                "\"Githubber, Github\" | \"Githubber, GitHub\"",
            })
    void replacesATextWithinALiteral(String source, String expected) {
        assertThat(replaced(source, "Github", "GitHub")).contains(expected);
    }

    @Test
    void replacesATextWithinATextBlock() {
        String source = "\"\"\"\n    a \"quoted\"\n    on Github\"\"\"";
        assertThat(replaced(source, "Github", "GitHub")).contains(source.replace("Github", "GitHub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsTheLinesOfATextBlock(String lineEnd) {
        String source = String.join(
                lineEnd, "\"\"\"", "    a \"\\u0041\" \\", "      and  ", "    on\\s", "    Github \\\\", "    \"\"\"");
        assertThat(replaced(source, "a \"A\"   and\non \nGithub \\\n", "a \"A\" and\non \nGithub \\\n"))
                .contains(source.replace("\\" + lineEnd + "      and", "\\" + lineEnd + "    and"));
    }

    @Test
    void escapesSpecialCharacters() {
        assertThat(replaced("\"a\"", "a", "\"\\")).contains("\"\\\"\\\\\"");
    }

    @Test
    void removesACharacterThatIsWrittenAsAnEscape() {
        assertThat(replaced("\"Envoy\\u200b\"", "Envoy\u200b", "Envoy")).contains("\"Envoy\"");
    }

    @Test
    void keepsATextThatIsInTwoLiterals() {
        assertThat(replaced("\"on Git\" + \"hub\"", "Github", "GitHub")).isEmpty();
    }

    private static Optional<String> replaced(String source, String wrong, String right) {
        return StringLiterals.in(source, 0, source.length())
                .replace(wrong, right)
                .map(edit -> source.substring(0, edit.start()) + edit.replacement() + source.substring(edit.end()));
    }
}
