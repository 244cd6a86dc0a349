package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Details of HTML whose summary links to a project are entries. */
class ProjectsTest {

    private static final String BEST = """
            # Best of measuring

            ## Scales

            <details><summary><b><a href="https://github.com/weigh/heavy">Heavy</a></b> (🥇46 ·  ⭐ 190K) - Weighs things &amp; people. <code><a href="http://license.example/a2">Apache-2</a></code> <code><img src="https://icons.example/tf.png" width="13"></code></summary>

            - [GitHub](https://github.com/weigh/heavy) (👨‍💻 4.9K · 🔀 75K):

                ```
                git clone https://github.com/weigh/heavy
                ```
            - [PyPi](https://pypi.example/heavy) (📥 23M / month):
                ```
                pip install heavy
                ```
            </details>
            <details><summary><b><a href="https://github.com/light/feather?a=1&b=2">Feather {x}</a></b> (🥈40 · ⭐ 2.1K) - Weighs little. <code>MIT</code></summary>

            - [GitHub](https://github.com/light/feather) (👨‍💻 9)
            </details>
            <details><summary>Show 2 hidden projects...</summary>

            - <b><a href="https://github.com/old/stone">Stone</a></b> (🥉21 ·  ⭐ 1K · 💀) - Weighs with stones. <code><a href="http://license.example/bsd">BSD</a></code>
            - <b><a href="https://github.com/old/arm">Arm</a></b> (🥉7 ·  ⭐ 66) - Estimates.
            </details>
            <br>

            ## Clocks

            <details><summary><a href="https://github.com/tick/tock">Tock</a></summary>

            Words.
            </details>
            """;

    @Test
    void haveTitlesUrlsAndDescriptionsFromTheirSummaries() {
        ReadPage page = ReadPage.of(BEST);
        assertThat(page.entries().stream().map(ProjectsTest::line))
                .containsExactly(
                        "Heavy https://github.com/weigh/heavy Weighs things & people.",
                        "Feather {x} https://github.com/light/feather?a=1&b=2 Weighs little.",
                        "Stone https://github.com/old/stone Weighs with stones.",
                        "Arm https://github.com/old/arm Estimates.",
                        "Tock https://github.com/tick/tock ");
        assertThat(page.written()).isEqualTo(BEST);
    }

    @Test
    void haveLinksFromTheListBelow() {
        assertThat(ReadPage.of(BEST).entries().get(0).links())
                .containsExactly(
                        new LabeledLink("GitHub", WebAddress.of("https://github.com/weigh/heavy")),
                        new LabeledLink("PyPi", WebAddress.of("https://pypi.example/heavy")));
    }

    @Test
    void haveTagsFromCodeAndFromEmojiBetweenSeparators() {
        String page = BEST.replace("⭐ 2.1K)", "⭐ 2.1K · 💤)").replace("width=\"13\"", "alt=\"TensorFlow\"");
        ReadPage read = ReadPage.of(page);
        assertThat(read.entries().stream().map(Entry::tags))
                .containsExactly(
                        List.of("Apache-2", "TensorFlow"), List.of("💤", "MIT"), List.of("BSD"), List.of(), List.of());
        assertThat(read.catalog().style().marks())
                .contains(new Mark("Apache-2", "<code><a href=\"http://license.example/a2\">Apache-2</a></code>"));
        assertThat(read.written()).isEqualTo(page);
    }

    @Test
    void areWrittenWithChangedTags() {
        String written = ReadPage.of(BEST)
                .written(entry -> entry.title().startsWith("Feather")
                        ? entry.details().toBuilder().tags(List.of("Apache-2")).build()
                        : entry.details());
        assertThat(written)
                .isEqualTo(BEST.replace(
                        "<code>MIT</code>", "<code><a href=\"http://license.example/a2\">Apache-2</a></code>"));
    }

    @Test
    void areWrittenWithChangedValues() {
        String written = ReadPage.of(BEST)
                .written(entry -> entry.title().equals("Heavy")
                        ? entry.details().toBuilder()
                                .url("https://weigh.example/\"new\"?a&amp;b")
                                .description(InlineText.of("Weighs <all> & *more*."))
                                .links(List.of(
                                        new LabeledLink("Git*Hub*", WebAddress.of("https://code.example/heavy")),
                                        entry.links().get(1)))
                                .build()
                        : entry.details());
        assertThat(written)
                .isEqualTo(BEST.replace("<a href=\"https://github.com/weigh/heavy\">", "<a href=\"%s\">")
                        .replace("Weighs things &amp; people.", "Weighs &lt;all&gt; &amp; *more*.")
                        .replace(
                                "[GitHub](https://github.com/weigh/heavy)",
                                "[Git\\*Hub\\*](https://code.example/heavy)")
                        .replace("git clone https://github.com/weigh/heavy", "git clone https://code.example/heavy")
                        .replace("%s", "https://weigh.example/%22new%22?a&amp;amp;b"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void areWrittenWithTheirTitle(String title, String html) {
        String written = ReadPage.of(BEST)
                .written(entry -> entry.title().equals("Heavy") ? titled(entry.details(), title) : entry.details());
        assertThat(written).isEqualTo(BEST.replace(">Heavy<", ">" + html + "<"));
    }

    static Stream<Arguments> titles() {
        return Stream.of(Arguments.of("C++ *fast*", "C++ *fast*"), Arguments.of("A < B & C", "A &lt; B &amp; C"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details><summary><a href=\"https://a.example/\">A</a></summary>\n\nWords.\n",
                "<details><summary>A</summary>\n\n[A](https://a.example/)\n</details>\n",
                "<details><summary><a href=\"docs/a.md\">A</a></summary>\n</details>\n",
                "<details><summary><a href=\"https://a.example/\"></a></summary>\n</details>\n",
                "<details><summary><a href=\"https://a.example/\">A</a></summary>\n<details>\n</details>\n</details>\n",
                "    <details><summary><a href=\"https://a.example/\">A</a></summary></details>\n"
            })
    void areFreeTextIfTheyAreSomethingElse(String details) {
        ReadPage page = ReadPage.of("- [Item](https://item.example/)\n\n" + (details + "\n").repeat(4));
        assertThat(page.titles()).containsExactly("Item");
        assertThat(page.written()).isEqualTo(page.source().stripTrailing() + "\n");
    }

    @Test
    void areFreeTextIfThereAreOnlyTwo() {
        String details = "<details><summary><a href=\"https://a.example/\">A</a></summary>\n</details>\n";
        String page = "- [Item](https://item.example/)\n\n" + details + details;
        assertThat(ReadPage.of(page).titles()).containsExactly("Item");
        assertThat(ReadPage.of(page).written()).isEqualTo(page);
    }

    @Test
    void areReadInTimeIfNoneIsClosed() {
        ReadPage page = ReadPage.of("- [Item](https://item.example/)\n\n"
                + "<details><summary><a href=\"https://a.example/\">A</a></summary>\n".repeat(20_000));
        assertThat(page.titles()).containsExactly("Item");
    }

    private static String line(Entry entry) {
        return entry.title() + " " + entry.address().orElseThrow() + " "
                + entry.description().plain();
    }

    private static EntryDetails titled(EntryDetails details, String title) {
        return EntryDetails.of(details.id(), title)
                .url(details.url().orElseThrow())
                .description(details.description())
                .tags(details.tags())
                .links(details.links())
                .layout(details.layout())
                .build();
    }
}
