package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of contents of a real list follows its sections, and changes nowhere else. */
class FollowingContentsTest {

    private static final String TITLE = "Xyzzy 7";

    static Stream<AwesomeList> lists() {
        return AwesomeList.all().filter(list -> list.file().startsWith("lists/"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aRenamedSectionChangesItsLine(AwesomeList list) {
        Catalog catalog = list.read().catalog();
        ListContents before = ListContents.of(catalog);
        for (Section section : listed(catalog, before)) {
            ListContents after = ListContents.of(
                    edited(catalog, section, (sections, index) -> sections.set(index, titled(sections.get(index)))));
            List<String> expected = new ArrayList<>(before.texts());
            String title = InlineMarkdown.write(section.title());
            before.numbers(section.withSections())
                    .forEach(number -> expected.set(
                            number,
                            expected.get(number)
                                    .replaceFirst("(\\[.*)\\Q" + title + "\\E(\\]\\(#)", "$1" + TITLE + "$2")));
            assertThat(after.texts()).as(section.title()).isEqualTo(expected);
            assertThat(before.deadAnchors()).as(section.title()).containsAll(after.deadAnchors());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aRemovedSectionHasNoLine(AwesomeList list) {
        Catalog catalog = list.read().catalog();
        ListContents before = ListContents.of(catalog);
        for (Section section : listed(catalog, before)) {
            ListContents after =
                    ListContents.of(edited(catalog, section, (sections, index) -> sections.remove((int) index)));
            assertThat(after.texts()).as(section.title()).isEqualTo(without(before, before.numbers(section)));
            assertThat(before.deadAnchors()).as(section.title()).containsAll(after.deadAnchors());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anAddedSectionHasALineAfterThatOfTheSectionBeforeIt(AwesomeList list) {
        Catalog catalog = list.read().catalog();
        ListContents before = ListContents.of(catalog);
        Section added = Section.of(
                "xyzzy-7",
                TITLE,
                Resource.of(EntryDetails.of("x", "X").url("https://x.example/").build()));
        for (Section section : listed(catalog, before)) {
            ListContents after =
                    ListContents.of(edited(catalog, section, (sections, index) -> sections.add(index + 1, added)));
            int place = Collections.max(before.numbers(section)) + 1;
            List<String> expected = new ArrayList<>(before.texts());
            expected.add(place, after.texts().get(place));
            assertThat(after.texts().get(place)).isIn(linesLike(section, catalog, before));
            assertThat(after.texts()).as(section.title()).isEqualTo(expected);
            assertThat(before.deadAnchors()).as(section.title()).containsAll(after.deadAnchors());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aMovedSectionHasItsLineElsewhere(AwesomeList list) {
        Catalog catalog = list.read().catalog();
        ListContents before = ListContents.of(catalog);
        List<Section> movable = listed(catalog, before).stream()
                .filter(section -> !isPinned(catalog, section))
                .toList();
        for (Section section : movable) {
            List<Section> passed = new ArrayList<>();
            Catalog changed = edited(catalog, section, (sections, index) -> {
                if (index > 0 && movable.contains(sections.get(index - 1))) {
                    passed.add(sections.get(index - 1));
                    Collections.swap(sections, index - 1, index);
                }
            });
            if (!passed.isEmpty()) {
                ListContents after = ListContents.of(changed);
                List<Integer> both = new ArrayList<>(before.numbers(section));
                both.addAll(before.numbers(passed.get(0)));
                List<Integer> bothAfter = new ArrayList<>(after.numbers(section));
                bothAfter.addAll(after.numbers(passed.get(0)));
                assertThat(both.stream().map(before.texts()::get).toList())
                        .as(section.title())
                        .isEqualTo(bothAfter.stream().map(after.texts()::get).toList());
                assertThat(bothAfter).as(section.title()).isSorted();
                assertThat(without(after, bothAfter)).as(section.title()).isEqualTo(without(before, both));
                assertThat(before.deadAnchors()).as(section.title()).containsAll(after.deadAnchors());
            }
        }
    }

    /** Returns the sections with a line, except the one that contains the table of contents. */
    private static List<Section> listed(Catalog catalog, ListContents contents) {
        return catalog.allSections()
                .filter(section -> !section.id().equals("contents"))
                .filter(section -> !contents.numbers(section.withSections()).isEmpty())
                .toList();
    }

    private static boolean isPinned(Catalog catalog, Section section) {
        String pinned = "{section:" + section.id() + "}{pinned}";
        return catalog.allSections()
                .flatMap(it -> it.layout().below().stream())
                .anyMatch(text -> text.contains(pinned));
    }

    private static Section titled(Section section) {
        return new Section(
                section.id(),
                TITLE,
                section.introduction(),
                section.entries(),
                section.sections(),
                section.layout(),
                section.order(),
                section.links(),
                section.facts(),
                section.intentionallyEmpty());
    }

    /** Returns a catalog with a changed list of the sections among which one is. */
    private static Catalog edited(Catalog catalog, Section section, BiConsumer<List<Section>, Integer> edit) {
        return catalog.withSections(edited(catalog.sections(), section, edit));
    }

    private static List<Section> edited(
            List<Section> sections, Section section, BiConsumer<List<Section>, Integer> edit) {
        List<Section> changed = new ArrayList<>(sections);
        changed.replaceAll(it -> it.withSections(edited(it.sections(), section, edit)));
        int index = sections.indexOf(section);
        if (index >= 0) {
            edit.accept(changed, index);
        }
        return changed;
    }

    private static List<String> without(ListContents contents, List<Integer> numbers) {
        List<String> lines = new ArrayList<>(contents.texts());
        numbers.stream().sorted(Collections.reverseOrder()).distinct().forEach(number -> lines.remove((int) number));
        return lines;
    }

    /** Returns the line that a section can have, given those of another and its siblings. */
    private static List<String> linesLike(Section section, Catalog catalog, ListContents contents) {
        return Stream.concat(
                        Stream.of(catalog.sections()), catalog.allSections().map(Section::sections))
                .filter(siblings -> siblings.contains(section))
                .flatMap(List::stream)
                .flatMap(sibling -> contents.numbers(sibling.withSections()).stream())
                .map(number -> contents.lines().get(number).replaceFirst("-.*", "- [" + TITLE + "](#)"))
                .toList();
    }
}
