package io.github.catalogkit.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.testkit.ArbitraryText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a change of a value changes the document. */
final class FixedValuesTest {

    private static final Edit.Replace GITHUB = new Edit.Replace("Github", "GitHub");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title | \"title\": \"on Github\" | \"title\": \"on GitHub\"",
                "title | \"title\" :\t\"caf\\u00E9 \\\"\\/\\ud83d\\ude00 Github\" | \"title\" :\t\"caf\\u00E9 \\\"\\/\\ud83d\\ude00 GitHub\"",
                "title | \"title\": \"Githubber, Github\" | \"title\": \"Githubber, GitHub\"",
                "title | \"title\": \"G\\u0069thub\" | \"title\": \"GitHub\"",
                "tags[1] | \"title\": \"T\", \"tags\": [\"Github\", \"x Github\"] | \"title\": \"T\", \"tags\": [\"Github\", \"x GitHub\"]",
                "license[0] | \"title\": \"T\", \"license\": \"Github\" | \"title\": \"T\", \"license\": \"GitHub\"",
                "identifiers[0].value | \"title\": \"T\", \"identifiers\": [{\"scheme\": \"npm\", \"value\": \"Github\"}] | \"title\": \"T\", \"identifiers\": [{\"scheme\": \"npm\", \"value\": \"GitHub\"}]",
                "facts[0].name | \"title\": \"T\", \"facts\": [{\"name\": \"Github\", \"value\": {\"text\": \"a\", \"markdown\": \"a\"}}] | \"title\": \"T\", \"facts\": [{\"name\": \"GitHub\", \"value\": {\"text\": \"a\", \"markdown\": \"a\"}}]",
                "links[0].label | \"title\": \"T\", \"links\": [{\"label\": \"Github\", \"url\": \"https://l.example/\"}] | \"title\": \"T\", \"links\": [{\"label\": \"GitHub\", \"url\": \"https://l.example/\"}]"
            })
    void changesOnlyTheWrongText(String member, String members, String expected) {
        LocatedDocument document = LocatedDocument.ofTool(members);
        assertThat(document.with(document.entry(), member, GITHUB))
                .contains(document.json().replace(members, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"markdown\": \"*on* Github\", \"text\": \"on Github\" | \"markdown\": \"*on* GitHub\", \"text\": \"on GitHub\"",
                "\"text\": \"on Github\", \"markdown\": \"on Github\" | \"text\": \"on GitHub\", \"markdown\": \"on GitHub\"",
                "\"text\": \"Github Github\", \"markdown\": \"`Github` Github\" | \"text\": \"Github GitHub\", \"markdown\": \"`Github` GitHub\"",
                "\"text\": \"another Github\", \"markdown\": \"on Github\" | \"text\": \"another Github\", \"markdown\": \"on GitHub\"",
                "\"text\": \"a\", \"markdown\": \"[a](https://Github.example/)\" | "
            })
    void changesMarkdownTogetherWithItsText(String description, String expected) {
        LocatedDocument document = LocatedDocument.ofTool("\"title\": \"T\", \"description\": {" + description + "}");
        assertThat(document.with(document.entry(), "description", GITHUB).orElse(""))
                .isEqualTo(expected == null ? "" : document.json().replace(description, expected));
    }

    @Test
    void changesAUrlInMarkdown() {
        LocatedDocument document = LocatedDocument.ofTool(
                "\"title\": \"T\", \"description\": {\"markdown\": \"see [a](http://a.example/)\", \"text\": \"see a\"}");
        assertThat(document.with(
                        document.entry(), "description", new Edit.Replace("http://a.example/", "https://a.example/")))
                .contains(document.json().replace("http://a", "https://a"));
    }

    @Test
    void changesALineTemplateThatRepeatsTheValue() {
        LocatedDocument document = LocatedDocument.ofTool(
                "\"title\": \"T\", \"description\": {\"text\": \"on Github\", \"markdown\": \"on Github\"}, \"layout\": {\"line\": \"{title}: on Github!\"}");
        assertThat(document.with(document.entry(), "description", GITHUB))
                .contains(document.json().replace("Github", "GitHub"));
    }

    @Test
    void changesANameTogetherWithItsFamilyName() {
        LocatedDocument document = LocatedDocument.ofTool(
                "\"title\": \"T\", \"authors\": [{\"name\": \"Ada Byrn, Jr.\", \"suffix\": \"Jr.\", \"family\": \"Byrn\"}]");
        assertThat(document.with(document.entry(), "authors[0].name", new Edit.Replace("Byrn", "Byron")))
                .contains(document.json().replace("Byrn", "Byron"));
    }

    @Test
    void splitsAnAuthorInTheSameLayout() {
        LocatedDocument document = LocatedDocument.ofTool("""
                "title": "T", "authors": [
                  {"name": "J. Doe; R. Roe", "family": "Roe"},
                  {"name": "Ada Byron", "family": "Byron"}
                ]""");
        assertThat(document.with(
                        document.entry(),
                        "authors[0].name",
                        new Edit.Split("J. Doe; R. Roe", List.of("J. Doe", "R. Roe"))))
                .contains(
                        document.json()
                                .replace(
                                        "{\"name\": \"J. Doe; R. Roe\", \"family\": \"Roe\"}",
                                        "{\"name\": \"J. Doe\", \"family\": \"Doe\"},\n  {\"name\": \"R. Roe\", \"family\": \"Roe\"}"));
    }

    @Test
    void escapesAText() {
        LocatedDocument document = LocatedDocument.ofTool("\"title\": \"a\"");
        assertThat(document.with(document.entry(), "title", new Edit.Replace("a", "\"\\\u0001\u00e9")))
                .contains(document.json().replace("\"a\"", "\"\\\"\\\\\\u0001\u00e9\""));
    }

    @Test
    void ignoresAValueThatIsNotInTheDocument() {
        LocatedDocument document = LocatedDocument.ofTool("\"title\": \"a\"");
        assertThat(document.with(document.entry(), "title", GITHUB)).isEmpty();
        assertThat(document.with(document.entry(), "license", GITHUB)).isEmpty();
        assertThat(document.with(document.entry(), "", GITHUB)).isEmpty();
    }

    @Test
    void findsATextWithAnyEscapes() {
        Random random = new Random(7);
        ArbitraryText.lines(11).forEach(line -> {
            String before = escaped(line + " ", random);
            String after = escaped(" " + line, random);
            LocatedDocument document = LocatedDocument.ofTool("\"title\": \"" + before + "{Github" + after + "\"");
            Edit.Replace edit = new Edit.Replace("{Github", "{GitHub");
            assertThat(document.entry().title()).isEqualTo(line + " {Github " + line);
            assertThat(document.at(document.entry(), "title", edit)).contains("{Github");
            assertThat(document.with(document.entry(), "title", edit))
                    .contains(document.json().replace(before + "{Github" + after, before + "{GitHub" + after));
        });
    }

    /** Writes each character literally or as one of its escapes. */
    private static String escaped(String text, Random random) {
        StringBuilder json = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            boolean must = character.equals("\"") || character.equals("\\");
            if ((must || character.equals("/")) && random.nextBoolean()) {
                json.append('\\').append(character);
            } else if (must || random.nextInt(3) == 0) {
                String format = random.nextBoolean() ? "\\u%04x" : "\\u%04X";
                character.chars().forEach(unit -> json.append(String.format(format, unit)));
            } else {
                json.append(character);
            }
        });
        return json.toString();
    }
}
