package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.PlainText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a title, it is read back; the same five hundred texts in each run. */
final class ArbitraryTitlesTest {

    private static final int COUNT = 500;

    private static final int[] CHARACTERS =
            "&&<<>>\"\"'';;#x/![]-=?aàÉ1 2 漢ابد\u00a0\u200b\u2028\u202e\ufeff\ufdd0😀𝒜e\u0301\t\n\r"
                    .codePoints()
                    .toArray();

    @Test
    void anyTextIsReadAsItWas() {
        Random random = new Random(1);
        List<Tool> tools = IntStream.range(0, COUNT)
                .mapToObj(number -> Tool.of(EntryDetails.of("t" + number, text(random))
                        .url("https://example.org/?n=" + number + "&lt;'x'")
                        .build()))
                .toList();
        OpmlFile file = OpmlFile.of(tools.toArray(Entry[]::new));
        assertThat(file.outlines().stream().skip(1))
                .extracting(outline -> outline.getAttribute("text"))
                .isEqualTo(tools.stream()
                        .map(tool -> PlainText.normalize(tool.title()))
                        .toList());
        assertThat(file.rome().getOutlines().get(0).getChildren())
                .extracting(outline -> outline.getUrl())
                .isEqualTo(tools.stream().map(tool -> tool.url().value()).toList());
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(index -> Character.toString(CHARACTERS[random.nextInt(CHARACTERS.length)]))
                .collect(Collectors.joining("", "x", ""));
    }
}
