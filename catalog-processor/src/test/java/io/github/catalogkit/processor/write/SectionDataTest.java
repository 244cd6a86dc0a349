package io.github.catalogkit.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.LinkedEntry;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.SectionData;
import io.github.catalogkit.testkit.HostileTexts;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.vocabulary.Order;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionDataTest {

    private static final Article PODS = Article.of(
            EntryDetails.of("pods", "Pods").url("https://example.org/pods").build());

    private static final Article NODES = Article.of(
            EntryDetails.of("nodes", "Nodes").url("https://example.org/nodes").build());

    private static final Article OTHER = Article.of(
            EntryDetails.of("other", "Other").url("https://example.org/other").build());

    private static final Series SERIES = Series.of(EntryDetails.of("series", "A series")
            .entries(
                    PODS,
                    Group.of(EntryDetails.of("group", "A group").entries(NODES).build()))
            .build());

    static Stream<Section> sections() {
        return Stream.of(
                        SampleCatalogs.everyProperty(),
                        HostileTexts.catalog(),
                        SampleCatalogs.everything(),
                        SampleCatalogs.styled())
                .flatMap(Catalog::allSections);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void readsAllPropertiesOfASectionAndItsEntries(Section section) {
        assertThat(load(section).section(section.sections().toArray(Section[]::new)))
                .isEqualTo(section);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void writesTheSameBytesForTheSameSection(Section section) {
        assertThat(DataWriter.write(section)).isEqualTo(DataWriter.write(section));
    }

    @Test
    void readsASectionWithoutEntries() {
        assertThat(read(Section.of("none", "None"))).isEqualTo(Section.of("none", "None"));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheOrderOfASection(Order order) {
        assertThat(read(Section.of("all", "All").withOrder(order)).order()).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é ÿ", "例え", "😀", "Ā", "\u007f\u0080", " \n\t"})
    void readsATextUnchanged(String text) {
        Layout layout = Layout.none().withAbove(text);
        assertThat(read(Section.of("all", "All").withLayout(layout)).layout()).isEqualTo(layout);
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 127, 128, 8_191, 8_192, 16_384, 1_100_000})
    void readsATextOfAnyLength(int length) {
        String title = "x".repeat(length);
        assertThat(read(Section.of("all", title)).title()).isEqualTo(title);
    }

    @Test
    void readsMoreThan256Tags() {
        String[] tags = new String[300];
        for (int index = 0; index < tags.length; index++) {
            tags[index] = "tag-" + index;
        }
        Group group = Group.of(EntryDetails.of("group", "Group").tags(tags).build());
        assertThat(read(Section.of("all", "All", group)).entries().get(0).tags())
                .containsExactly(tags);
    }

    @Test
    void sharesTheStringOfACommonTag() {
        Group one = Group.of(EntryDetails.of("one", "One").tags("proxy", "one").build());
        Group two = Group.of(EntryDetails.of("two", "Two").tags("two", "proxy").build());
        List<Entry> entries = read(Section.of("all", "All", one, two)).entries();
        assertThat(entries.get(1).tags().get(1)).isSameAs(entries.get(0).tags().get(0));
    }

    @Test
    void keepsUnusualMarkdown() {
        InlineText text =
                InlineText.of(InlineText.strong(InlineText.text("pods"))).withMarkdown("__pods__");
        assertThat(introduction(text)).isEqualTo(text);
        assertThat(introduction(text).markdown()).contains("__pods__");
    }

    @Test
    void keepsUnusualMarkdownOfPlainText() {
        assertThat(introduction(InlineText.of("1 * 2").withMarkdown("1 &ast; 2"))
                        .markdown())
                .contains("1 &ast; 2");
    }

    @Test
    void doesNotKeepUsualMarkdown() {
        InlineText text = InlineText.of("pods").withMarkdown("pods");
        assertThat(introduction(text)).isEqualTo(InlineText.of("pods"));
        assertThat(introduction(text).markdown()).isEmpty();
    }

    @Test
    void keepsMarkdownWithoutText() {
        assertThat(introduction(new InlineText(List.of()).withMarkdown("<br>")).markdown())
                .contains("<br>");
    }

    @Test
    void addsSubsections() {
        Section below = Section.of("below", "Below", PODS);
        assertThat(load(Section.of("all", "All", OTHER)).section(below))
                .isEqualTo(Section.of("all", "All", OTHER).withSections(below));
    }

    @Test
    void returnsEntriesOfAKindBeforeTheirNestedEntries() {
        SectionData data = load(Section.of("all", "All", SERIES, OTHER));
        assertThat(data.all(Article.class)).containsExactly(PODS, NODES, OTHER);
        assertThat(data.all(Series.class)).containsExactly(SERIES);
        assertThat(data.all(Entry.class))
                .containsExactly(SERIES, PODS, SERIES.entries().get(1), NODES, OTHER);
    }

    @Test
    void returnsEntriesOfAKindAsATypedArray() {
        Section tools = Section.of(
                "all",
                "All",
                Tool.of(EntryDetails.of("tool", "Tool")
                        .url("https://example.org/tool")
                        .build()));
        assertThat(load(tools).all(LinkedEntry.class))
                .hasExactlyElementsOfTypes(Tool.class)
                .isInstanceOf(LinkedEntry[].class);
        assertThat(load(Section.of("all", "All", OTHER)).all(Resource.class)).isEmpty();
    }

    private static InlineText introduction(InlineText text) {
        return read(Section.of("all", "All").withIntroduction(text)).introduction();
    }

    private static Section read(Section section) {
        return load(section).section();
    }

    private static SectionData load(Section section) {
        return SectionData.load(Jar.holding("org.example.Pods", DataWriter.write(section)), "org.example.Pods");
    }
}
