package io.github.catalogkit.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.declaration.value.ConstantText;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiling a declaration leaves its texts unchanged. */
final class TextsTest {

    /** Text with a meaning in Java, text blocks or JavaPoet, and text that is easily lost. */
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "\t",
            "\r",
            "\r\n",
            "\f",
            "\b",
            "\0",
            "7",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u2003",
            "\u3000",
            "\u2028",
            "\u200d",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ud83d\ude00",
            "\u6f22\u5b57",
            "\"",
            "\"\"\"",
            "\"\"\"\"\"",
            "'",
            "\\",
            "\\\\",
            "\\u0041",
            "\\uuu000a",
            "\\n",
            "\\s",
            "\\\n",
            "\\\"",
            "$",
            "$T",
            "$L",
            "$$",
            "$>",
            "$[",
            "%s",
            "{",
            "}",
            "{\n}",
            "class A {\n}",
            "/*",
            "*/",
            "//",
            "@",
            "word",
            "word",
            "another",
            "a-long-word-without-any-place-to-break-it-anywhere-".repeat(3));

    @Test
    void randomTextsAreUnchangedAfterCompiling() {
        Random random = new Random(20_261_123);
        List<String> texts = new ArrayList<>(PIECES);
        for (int count = 0; count < 1_500; count++) {
            texts.add(Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(random.nextInt(count % 10 == 0 ? 120 : 12))
                    .collect(Collectors.joining()));
        }

        assertThat(compiled(texts)).containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void aNestedTextIsUnchangedAfterCompiling(int depth) {
        String text = "  first \n\n   indented \"\"\"\t\n" + "and many words ".repeat(20) + "\n  last\"";
        Entry entry = entry("deepest", text);
        for (int level = 0; level < depth; level++) {
            entry = Tool.of(EntryDetails.of("l" + level, "Level")
                    .url("https://example.org/")
                    .entries(entry)
                    .build());
        }

        assertThat(DeclaredClasses.of(Catalog.of("c", "C", Section.of("s", "S", entry)))
                        .all("Layout.below"))
                .containsExactly(text);
    }

    @Test
    void theLongestTextOfAClassFileIsUnchangedAfterCompiling() {
        String text = "\u6f22".repeat(65_535 / 3);

        assertThat(compiled(List.of(text))).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u6f22", "word ", "One line.\n", "\ud83d\ude00", "\0", "\n\n"})
    void aLongerTextIsUnchangedAfterCompiling(String piece) {
        String text = "x" + piece.repeat(200_000 / piece.length()) + "\nend";

        assertThat(compiled(List.of(text))).containsExactly(text);
    }

    @Test
    void aLongerTextIsInPartsThatEndWithALine() {
        List<String> parts = ConstantText.parts("A line of text.\n".repeat(10_000));

        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).endsWith("text.\n"));
    }

    private static List<String> compiled(List<String> texts) {
        List<Entry> entries = new ArrayList<>();
        for (String text : texts) {
            entries.add(entry("e" + entries.size(), text));
        }
        return DeclaredClasses.of(Catalog.of("c", "C", Section.of("s", "S", entries.toArray(Entry[]::new))))
                .all("Layout.below");
    }

    private static Entry entry(String id, String text) {
        return Tool.of(EntryDetails.of(id, "Title")
                .url("https://example.org/")
                .layout(Layout.none().withBelow(text))
                .build());
    }
}
