package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text, it is read back; the same five hundred texts in each run. */
final class ArbitraryTextTest {

    private static final int COUNT = 500;

    private static final String SYNTAX = "\"\"\\\\//{}[],:un*_`~<>&()!#";

    @Test
    void anyTextIsReadAsItWas() {
        Random random = new Random(1);
        Entry[] entries = IntStream.range(0, COUNT)
                .mapToObj(number -> (Entry) Group.of(EntryDetails.of("t" + number, text(random, true))
                        .description(read(text(random, false)))
                        .tags(text(random, true))
                        .build()))
                .toArray(Entry[]::new);
        Document document = Document.of(entries);
        assertThat(document.read()).isEqualTo(SampleCatalogs.of(entries));
        for (int number = 0; number < COUNT; number++) {
            String place = "/sections/0/entries/" + number;
            assertThat(document.text(place + "/title")).isEqualTo(entries[number].title());
            assertThat(document.text(place + "/description/text"))
                    .isEqualTo(entries[number].description().plain());
        }
    }

    /** Markdown keeps no white space at an end, so the text is one that was read from Markdown. */
    private static InlineText read(String plain) {
        return InlineMarkdown.parse(InlineMarkdown.write("x" + plain));
    }

    private static String text(Random random, boolean controls) {
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(index -> Character.toString(character(random, controls)))
                .collect(Collectors.joining());
    }

    private static int character(Random random, boolean controls) {
        int character = switch (random.nextInt(4)) {
            case 0 -> SYNTAX.charAt(random.nextInt(SYNTAX.length()));
            case 1 -> random.nextInt(0x100);
            case 2 -> random.nextInt(0x10000);
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
        boolean refused = Character.getType(character) == Character.SURROGATE
                || (!controls && (Character.isISOControl(character) || (character | 1) == 0xFFFF));
        return refused ? 'x' : character;
    }
}
