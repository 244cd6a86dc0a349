package io.github.catalogkit.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EveryKind;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.LinkedEntry;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionDataTest {

    private static final DataWriter WRITER = new DataWriter((parts, markdown) -> markdown.equals("as usual"));

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

    @ParameterizedTest
    @MethodSource("io.github.catalogkit.model.EveryKind#full")
    void anEntryIsReadWithAllThatItHas(Entry entry) {
        assertThat(read(Section.of("all", "All", entry)).entries()).containsExactly(entry);
    }

    @ParameterizedTest
    @MethodSource("io.github.catalogkit.model.EveryKind#bare")
    void anEntryIsReadWithoutWhatItDoesNotHave(Entry entry) {
        assertThat(read(Section.of("all", "All", entry)).entries()).containsExactly(entry);
    }

    @Test
    void entriesAreReadInTheirOrder() {
        Section section = Section.of("all", "All", EveryKind.full().toArray(Entry[]::new));
        assertThat(read(section)).isEqualTo(section);
    }

    @Test
    void aSectionWithoutEntriesIsReadWithoutAny() {
        assertThat(read(Section.of("none", "None"))).isEqualTo(Section.of("none", "None"));
    }

    @Test
    void aSectionIsReadWithItsIntroductionAndLayout() {
        Section section = Section.of("all", "All", PODS)
                .withIntroduction(InlineText.of("What there is."))
                .withLayout(Layout.none().withAbove("---"));
        assertThat(read(section)).isEqualTo(section);
    }

    @ParameterizedTest
    @EnumSource
    void aSectionIsReadWithTheOrderThatItClaims(Order order) {
        assertThat(read(Section.of("all", "All").withOrder(order)).order()).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é ÿ", "例え", "😀", "Ā", "\u007f\u0080"})
    void aTextIsReadToTheLetter(String title) {
        assertThat(read(Section.of("all", title)).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 127, 128, 8_191, 8_192, 16_384, 1_100_000})
    void aTextIsReadWhateverItsLength(int length) {
        String title = "x".repeat(length);
        assertThat(read(Section.of("all", title)).title()).isEqualTo(title);
    }

    @Test
    void moreTagsThanOneByteCountsAreReadEachAsItself() {
        String[] tags = new String[300];
        for (int index = 0; index < tags.length; index++) {
            tags[index] = "tag-" + index;
        }
        Group group = Group.of(EntryDetails.of("group", "Group").tags(tags).build());
        assertThat(read(Section.of("all", "All", group)).entries().get(0).tags())
                .containsExactly(tags);
    }

    @Test
    void aTagThatSeveralEntriesCarryIsOneString() {
        Group one = Group.of(EntryDetails.of("one", "One").tags("proxy", "one").build());
        Group two = Group.of(EntryDetails.of("two", "Two").tags("two", "proxy").build());
        List<Entry> entries = read(Section.of("all", "All", one, two)).entries();
        assertThat(entries.get(1).tags().get(1)).isSameAs(entries.get(0).tags().get(0));
    }

    @Test
    void aSpellingThatIsNotUsualIsKept() {
        InlineText spelled =
                InlineText.of(InlineText.strong(InlineText.text("pods"))).withMarkdown("__pods__");
        assertThat(introduction(spelled)).isEqualTo(spelled);
        assertThat(introduction(spelled).markdown()).contains("__pods__");
    }

    @Test
    void aSpellingOfPlainCharactersThatIsNotUsualIsKept() {
        assertThat(introduction(InlineText.of("1 * 2").withMarkdown("1 \\* 2")).markdown())
                .contains("1 \\* 2");
    }

    @Test
    void aSpellingThatIsUsualIsNotKept() {
        InlineText spelled = InlineText.of("pods").withMarkdown("as usual");
        assertThat(introduction(spelled)).isEqualTo(InlineText.of("pods"));
        assertThat(introduction(spelled).markdown()).isEmpty();
    }

    @Test
    void aTextOfNothingButItsSpellingIsKept() {
        assertThat(introduction(new InlineText(List.of()).withMarkdown("<br>")).markdown())
                .contains("<br>");
    }

    @Test
    void sectionsStandBelowTheOneThatIsRead() {
        Section below = Section.of("below", "Below", PODS);
        assertThat(load(Section.of("all", "All", OTHER)).section(below))
                .isEqualTo(Section.of("all", "All", OTHER).withSections(below));
    }

    @Test
    void entriesOfOneKindStandBeforeThoseThatTheyHold() {
        SectionData data = load(Section.of("all", "All", SERIES, OTHER));
        assertThat(data.all(Article.class)).containsExactly(PODS, NODES, OTHER);
        assertThat(data.all(Series.class)).containsExactly(SERIES);
        assertThat(data.all(Entry.class))
                .containsExactly(SERIES, PODS, SERIES.entries().get(1), NODES, OTHER);
    }

    @Test
    void entriesOfOneKindAreAnArrayOfIt() {
        assertThat(load(Section.of("all", "All", OTHER)).all(LinkedEntry.class))
                .hasExactlyElementsOfTypes(Article.class)
                .isInstanceOf(LinkedEntry[].class);
        assertThat(load(Section.of("all", "All", OTHER)).all(Resource.class)).isEmpty();
    }

    @Test
    void dataThatIsNotThereIsToldWithThePlaceWhereItShouldBe() {
        Class<?> empty = Jar.empty();
        assertThatThrownBy(() -> SectionData.load(empty, "org.example.Pods"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The data of org.example.Pods is not beside its class: /META-INF/catalog/org.example.Pods"
                        + " is missing; build the catalogue anew, and keep its resources when you pack it.");
    }

    @Test
    void dataOfAnotherVersionIsToldWithTheFormatsOfBoth() {
        Class<?> holder = Jar.holding("org.example.Pods", new byte[] {2});
        assertThatThrownBy(() -> SectionData.load(holder, "org.example.Pods"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The data of org.example.Pods has format 2, and this version of catalog-model reads format"
                        + " 1; build the catalogue with the version that it runs with.");
    }

    @Test
    void theSameSectionGivesTheSameBytes() {
        Section section = Section.of("all", "All", EveryKind.full().toArray(Entry[]::new));
        assertThat(WRITER.write(section)).isEqualTo(WRITER.write(section));
    }

    private static InlineText introduction(InlineText text) {
        return read(Section.of("all", "All").withIntroduction(text)).introduction();
    }

    private static Section read(Section section) {
        return load(section).section();
    }

    private static SectionData load(Section section) {
        return SectionData.load(Jar.holding("org.example.Pods", WRITER.write(section)), "org.example.Pods");
    }
}
