package io.github.catalogkit.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.value.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

final class YamlMappingTest {

    static Stream<String> hostileTexts() {
        return HostileValue.accepted("title", "author", "url").map(HostileValue::value);
    }

    @Test
    void hasALineForEachText() {
        YamlMapping mapping = new YamlMapping()
                .put("title", "Service meshes: a list")
                .put("type", "dataset")
                .put("url", Optional.of("https://example.org/"))
                .put("doi", Optional.empty())
                .put("keywords", YamlSequence.of(List.of("ebpf", "service mesh")))
                .put(
                        "authors",
                        new YamlSequence()
                                .add(new YamlMapping()
                                        .put("family-names", "Lovelace")
                                        .put("given-names", "Ada"))
                                .add("SIG Network"))
                .put("parent", new YamlMapping().put("nested", new YamlMapping().put("level", "two")));
        assertThat(mapping.text()).isEqualTo("""
                title: "Service meshes: a list"
                type: dataset
                url: "https://example.org/"
                keywords:
                  - ebpf
                  - "service mesh"
                authors:
                  - family-names: Lovelace
                    given-names: Ada
                  - "SIG Network"
                parent:
                  nested:
                    level: two
                """);
    }

    @Test
    void leavesOutWhatIsEmptyButKeepsAnEmptyText() {
        YamlMapping mapping = new YamlMapping()
                .put("title", "")
                .put("parent", new YamlMapping())
                .put("keywords", YamlSequence.of(List.of()))
                .put("authors", new YamlSequence().add(new YamlMapping()));
        assertThat(mapping.text()).isEqualTo("title: \"\"\n");
        assertThat(mapping.isEmpty()).isFalse();
        assertThat(new YamlMapping().isEmpty()).isTrue();
        assertThat(new YamlMapping().text()).isEqualTo("{}\n");
    }

    @Test
    void hasNoAliasForAMappingThatAppearsTwice() {
        YamlMapping date = new YamlMapping().put("year", "x2018");
        assertThat(new YamlMapping().put("a", date).put("b", date).text()).isEqualTo("""
                a:
                  year: x2018
                b:
                  year: x2018
                """);
    }

    /** The values that YAML 1.1 or 1.2 reads as something else than a text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "2018-03",
                "2018-03-04",
                "1.0",
                "1e3",
                "0x1F",
                "0o17",
                "1:30",
                "1_000",
                ".5",
                ".inf",
                ".NaN",
                "+1",
                "-1",
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "true",
                "FALSE",
                "null",
                "Null",
                "~",
                "",
                "=",
                "<<",
                "-",
                "?",
                ":",
                "a:",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "[a]",
                "{a}",
                "'a'",
                "\"a\"",
                "\\",
                "\\n",
                " a",
                "a ",
                "---",
                "...",
                "a-",
                "a."
            })
    void keepsATextThatLooksLikeSomethingElse(String text) {
        assertThat(read(new YamlMapping()
                        .put(text, text)
                        .put("list", YamlSequence.of(List.of(text)))
                        .text()))
                .isEqualTo(Map.of(text, text, "list", List.of(text)));
        assertThat(new YamlMapping().put("text", text).text()).startsWith("text: \"");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void keepsAHostileText(String text) {
        assertKept(text);
        assertKept(PlainText.normalize(text));
    }

    @Test
    void keepsAnyText() {
        assertThat(ArbitraryText.lines(1)).allSatisfy(YamlMappingTest::assertKept);
    }

    /** Those that end a line in YAML 1.1, and those that it does not allow in a file. */
    @Test
    void escapesWhatReadersWouldChange() {
        assertThat(new YamlMapping()
                        .put("text", "a\u0085b\u2028c\u2029d\ufeffe\u007ff\ud83d\ude00")
                        .text())
                .isEqualTo("text: \"a\\Nb\\u2028c\\u2029d\\ufeffe\\x7ff\ud83d\ude00\"\n");
    }

    @Test
    void joinsToOneMapping() {
        String text = new YamlMapping().put("a", "1").text()
                + new YamlMapping().put("b", "2").text();
        assertThat(read(text)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    private static void assertKept(String text) {
        String yaml = new YamlMapping()
                .put("text", text)
                .put("inner", new YamlMapping().put("text", text))
                .text();
        assertThat(yaml.lines()).hasSize(3);
        assertThat(read(yaml)).isEqualTo(Map.of("text", text, "inner", Map.of("text", text)));
    }

    private static Object read(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }
}
