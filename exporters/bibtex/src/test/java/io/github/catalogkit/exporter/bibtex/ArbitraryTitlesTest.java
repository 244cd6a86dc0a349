package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.PlainText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a title, the file has its records; the same five hundred texts in each run. */
final class ArbitraryTitlesTest {

    private static final int COUNT = 500;

    private static final String SYNTAX = "{}{}{}\\\\@#$%^&_~<>|\"'`-=,:;.!?()[]*/+";

    private static final String LETTERS = "aàbcDEfÉ1 2 ßÞ ø ";

    @Test
    void anyTextStaysInsideItsField() {
        Random random = new Random(1);
        List<Tool> tools = tools(random, SYNTAX + LETTERS + "漢字ابد\u200b\u202e😀𝒜Ωжǅﬁ");
        BibtexFile file = BibtexFile.of(catalog(tools));
        assertThat(file.keys()).isEqualTo(tools.stream().map(Entry::id).toList());
        assertThat(tools).allSatisfy(tool -> {
            assertThat(file.fields(tool.id())).containsExactly("author", "title", "howpublished", "url", "abstract");
            assertThat(file.field(tool.id(), "url")).contains(tool.url().value());
        });
    }

    @Test
    void anyTextThatJbibtexCanReadIsReadAsItWas() {
        Random random = new Random(2);
        // jbibtex drops escaped braces, and knows no dollars of mathematics.
        List<Tool> tools = tools(random, SYNTAX.replaceAll("[{}<>]", "") + LETTERS);
        BibtexFile file = BibtexFile.of(catalog(tools));
        assertThat(tools)
                .allSatisfy(tool -> assertThat(file.text(tool.id(), "title")).isEqualTo(tool.title()));
    }

    private static Catalog catalog(List<Tool> tools) {
        return SampleCatalogs.of(tools.toArray(Entry[]::new));
    }

    private static List<Tool> tools(Random random, String alphabet) {
        int[] characters = alphabet.codePoints().toArray();
        return IntStream.range(0, COUNT)
                .mapToObj(number -> tool("t" + number, text(random, characters)))
                .toList();
    }

    private static Tool tool(String id, String text) {
        return Tool.of(EntryDetails.of(id, text)
                .author(Organization.of(text))
                .description(text)
                .url("https://example.org/" + id + "?q=%7B" + id + "_~&x#y")
                .build());
    }

    private static String text(Random random, int[] characters) {
        String text = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(index -> Character.toString(characters[random.nextInt(characters.length)]))
                .collect(Collectors.joining());
        return PlainText.normalize("x" + text);
    }
}
