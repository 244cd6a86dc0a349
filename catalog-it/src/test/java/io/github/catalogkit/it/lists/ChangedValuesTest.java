package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A changed value of an entry changes exactly that value in the file from which the list was read. */
class ChangedValuesTest {

    private static final Pattern CHANGED = Pattern.compile("(?:https://)?zqx([0-9]+)zqx");

    /** The most values in lines of one list that have them in a form that the model lacks, such as HTML. */
    private static final int MOST_KEPT = 3;

    private final List<String> replaced = new ArrayList<>();

    static Stream<AwesomeList> lists() {
        return AwesomeList.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofATitle(AwesomeList list) {
        assertOnlyChanges(
                list,
                (details, builder) -> details.url()
                                .filter(url -> url.value().equals(details.title()))
                                .isPresent()
                        ? builder
                        : titled(details, changed(InlineMarkdown.write(details.title()))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofAUrl(AwesomeList list) {
        assertOnlyChanges(
                list,
                (details, builder) -> details.url()
                        .filter(url -> !url.value().equals(details.title()))
                        .map(url -> builder.url(WebAddress.of("https://" + changed(InlineMarkdown.write(url)))))
                        .orElse(builder));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofADescription(AwesomeList list) {
        assertOnlyChanges(
                list,
                (details, builder) -> details.description().isEmpty()
                        ? builder
                        : builder.description(
                                InlineText.of(changed(InlineMarkdown.writeWithSpaces(details.description())))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofTheUrlOfALink(AwesomeList list) {
        assertOnlyChanges(
                list,
                (details, builder) -> builder.links(details.links().stream()
                        .map(link -> new LabeledLink(
                                link.label(),
                                WebAddress.of("https://" + changed(InlineMarkdown.write(link.address())))))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofTheLabelOfALink(AwesomeList list) {
        Set<String> marks = marks(list.read().catalog());
        assertOnlyChanges(
                list,
                (details, builder) -> builder.links(details.links().stream()
                        .map(link -> marks.contains(link.label()) || isUrl(link)
                                ? link
                                : new LabeledLink(changed(InlineMarkdown.write(link.label())), link.address()))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofATag(AwesomeList list) {
        Set<String> marks = marks(list.read().catalog());
        assertOnlyChanges(
                list,
                (details, builder) -> builder.tags(details.tags().stream()
                        .map(tag -> marks.contains(tag) ? tag : changed(tag))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofAMark(AwesomeList list) {
        Catalog before = list.read().catalog();
        List<Mark> marks = before.style().marks().stream()
                .map(mark -> new Mark(mark.name(), changed(mark.markdown())))
                .toList();
        assertOnlyChanged(
                before, before.withStyle(before.style().toBuilder().marks(marks).build()));
    }

    private static Set<String> marks(Catalog catalog) {
        return catalog.style().marks().stream().map(Mark::name).collect(Collectors.toSet());
    }

    /** Returns whether a link is labeled with its URL, which the page may show once. */
    private static boolean isUrl(LabeledLink link) {
        return link.label().equals(link.address().value());
    }

    private static EntryDetailsBuilder titled(EntryDetails details, String title) {
        EntryDetailsBuilder builder = EntryDetails.of(details.id(), title)
                .description(details.description())
                .authors(details.authors())
                .andOthers(details.andOthers())
                .tags(details.tags())
                .links(details.links())
                .layout(details.layout());
        details.url().ifPresent(builder::url);
        details.published().ifPresent(builder::published);
        return builder;
    }

    /** A change of an entry, given its details and a builder that starts with them. */
    private interface Change {
        EntryDetailsBuilder of(EntryDetails details, EntryDetailsBuilder builder);
    }

    /** Returns a value that is not in any list, and is written instead of one that is. */
    private String changed(String written) {
        replaced.add(written);
        return "zqx" + (replaced.size() - 1) + "zqx";
    }

    private void assertOnlyChanges(AwesomeList list, Change change) {
        Catalog before = list.read().catalog();
        assertOnlyChanged(before, changed(before, change));
    }

    private void assertOnlyChanged(Catalog before, Catalog after) {
        String page = AwesomeList.write(after);
        long shown = CHANGED.matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
        String restored = CHANGED.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(replaced.get(Integer.parseInt(found.group(1)))));
        assertThat(differences(AwesomeList.write(before), restored)).isEmpty();
        assertThat(replaced.size() - shown).isLessThanOrEqualTo(MOST_KEPT);
    }

    /** Returns the lines that are different except for their indentation, each with that of the other file. */
    private static List<String> differences(String expected, String actual) {
        List<String> lines = expected.lines().toList();
        List<String> others = actual.lines().toList();
        List<String> different = new ArrayList<>();
        for (int line = 0; line < Math.max(lines.size(), others.size()); line++) {
            String one = line < lines.size() ? lines.get(line) : "";
            String other = line < others.size() ? others.get(line) : "";
            if (!one.strip().equals(other.strip())) {
                different.add(one + " became " + other);
            }
        }
        return different;
    }

    private static Catalog changed(Catalog catalog, Change change) {
        return catalog.withSections(sections(catalog.sections(), change));
    }

    private static List<Section> sections(List<Section> sections, Change change) {
        return sections.stream()
                .map(section -> section.withEntries(entries(section.entries(), change))
                        .withSections(sections(section.sections(), change)))
                .toList();
    }

    private static List<Entry> entries(List<Entry> entries, Change change) {
        return entries.stream().map(entry -> changed(entry, change)).toList();
    }

    private static Entry changed(Entry entry, Change change) {
        EntryDetails details = entry.details();
        EntryDetails after = change.of(details, details.toBuilder())
                .entries(entries(entry.entries(), change))
                .build();
        Function<EntryDetails, Entry> make = entry instanceof Group ? Group::of : Resource::of;
        return make.apply(after);
    }
}
