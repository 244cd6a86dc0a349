package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.LabeledLink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Icons, badges and emoji that recur in the lines of a list. */
class MarksTest {

    private static final String APPS = """
            - [One](https://one.example/) - First. [![Open source][oss]](https://one.example/code) ![Free][free]
            - [Two](https://two.example/) - Second. ![Free][free]
            - [Three](https://three.example/) - Third. [![Open source][oss]](https://three.example/)
            - [Four](https://four.example/) - Fourth. ![Free][free] [![Open source][oss]](https://four.example/code)
            - [Five](https://five.example/) - Fifth.

            [oss]: https://icons.example/oss.svg
            [free]: https://icons.example/free.svg
            """;

    @Test
    void areDeclaredOnce() {
        assertThat(ReadPage.of(APPS).catalog().style().marks())
                .containsExactlyInAnyOrder(
                        new Mark("Open source", "![Open source][oss]"), new Mark("Free", "![Free][free]"));
    }

    @Test
    void areTagsAndTheLabelsOfLinks() {
        List<Entry> entries = ReadPage.of(APPS).catalog().entries().toList();
        assertThat(entries)
                .extracting(Entry::tags)
                .containsExactly(
                        List.of("Open source", "Free"),
                        List.of("Free"),
                        List.of("Open source"),
                        List.of("Free", "Open source"),
                        List.of());
        assertThat(entries.get(0).links()).extracting(LabeledLink::label).containsExactly("Open source");
        assertThat(entries.get(1).links()).isEmpty();
    }

    @Test
    void needNoLayoutInAnyOrder() {
        ReadPage page = ReadPage.of(APPS);
        assertThat(page.catalog().entries().map(Entry::layout)).allMatch(Layout::isNone);
        assertThat(page.catalog().style().lines())
                .containsExactly("[{title}]({url}) - {description} {marks}", "[{title}]({url}) - {description}");
        assertThat(page.written()).isEqualTo(APPS);
    }

    @Test
    void mayHaveAPeriodAfterThem() {
        String page = APPS.replace("Second. ![Free][free]", "Second. ![Free][free].");
        ReadPage read = ReadPage.of(page);
        Entry second = read.catalog().entries().toList().get(1);
        assertThat(second.description().plain()).isEqualTo("Second.");
        assertThat(second.tags()).containsExactly("Free");
        assertThat(second.layout().line()).contains("[{title}]({url}) - {description} {marks}.");
        assertThat(read.written()).isEqualTo(page);
    }

    @Test
    void canBeEmojiAndWordsInParenthesesAnywhereBesideTheDescription() {
        String page = """
                - :star: [One](https://one.example/) - First. (paid)
                - :star: [Two](https://two.example/) - Second.
                - [Three](https://three.example/) - Third. (paid)
                - :star: [Four](https://four.example/) - Fourth. (paid)
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.catalog().entries().map(Entry::tags))
                .containsExactly(List.of("star", "paid"), List.of("star"), List.of("paid"), List.of("star", "paid"));
        assertThat(read.catalog().entries().map(entry -> entry.description().plain()))
                .containsExactly("First.", "Second.", "Third.", "Fourth.");
        assertThat(read.written()).isEqualTo(page);
    }

    @Test
    void areTextIfTheyAreRare() {
        Entry entry = ReadPage.entry("[One](https://one.example/) - First. (paid)");
        assertThat(entry.tags()).isEmpty();
        assertThat(entry.description().plain()).isEqualTo("First. (paid)");
    }

    @Test
    void canBeBetweenSeparatorsInParentheses() {
        String page = """
                - [One](https://one.example/) (⭐ 1K · 💤) - First.
                - [Two](https://two.example/) (⭐ 2K · 💤) - Second.
                - [Three](https://three.example/) (⭐ 3K) - Third.
                - [Four](https://four.example/) (💤) - Fourth.
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.catalog().entries().map(Entry::tags))
                .containsExactly(List.of("💤"), List.of("💤"), List.of(), List.of("💤"));
        assertThat(read.catalog().entries().map(entry -> entry.description().plain()))
                .containsExactly("First.", "Second.", "Third.", "Fourth.");
        assertThat(read.written()).isEqualTo(page);
    }

    @Test
    void areCodeInHtmlAtTheEnd() {
        String page = """
                - [One](https://one.example/) - First. <code><a href="https://mit.example/">MIT</a></code>
                - [Two](https://two.example/) - Second, with <code>two</code> parts. <code>GPL</code> <code>Go</code>
                - [Three](https://three.example/) - Third. <code><img src="three.png"></code>
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.catalog().entries().map(Entry::tags))
                .containsExactly(List.of("MIT"), List.of("GPL", "Go"), List.of());
        assertThat(read.catalog().style().marks())
                .contains(new Mark("MIT", "<code><a href=\"https://mit.example/\">MIT</a></code>"));
        assertThat(read.written()).isEqualTo(page);
    }

    @Test
    void areCodeBetweenTitleAndDescription() {
        String page = """
                - [One](https://one.example/) `⚠` - First. `MIT`
                - [Two](https://two.example/) uses `two` - And more.
                """;
        ReadPage read = ReadPage.of(page);
        assertThat(read.entries().get(0).tags()).containsExactly("⚠", "MIT");
        assertThat(read.entries().get(0).description().plain()).isEqualTo("First.");
        assertThat(read.entries().get(1).tags()).isEmpty();
        assertThat(read.written()).isEqualTo(page);
    }
}
