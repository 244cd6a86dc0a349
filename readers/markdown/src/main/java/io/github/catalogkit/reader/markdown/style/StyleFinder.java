package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineContent;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.markdown.page.Spacing.Line;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Infers the style of a file: the common formatting of most lines. */
final class StyleFinder {

    /** A template with words is that of the list if it is that of so many entries. */
    private static final int FREQUENT = 4;

    /** The ends of what is around a link in a template, and is not part of a separator. */
    private static final Pattern CLOSING = Pattern.compile("^[\\])}>*_~`\"'\u201D\u2019\u00BB]+");

    private final SourceText source;
    private final List<PageElement.Entry> entries;
    private final List<PageElement.Heading> topSections;
    private final List<BetweenElements> between;
    private final List<Mark> marks;

    StyleFinder(SourceText source, PageOutline outline, List<BetweenElements> between, List<Mark> marks) {
        this.source = source;
        this.entries = outline.entries().toList();
        this.topSections = outline.headings()
                .filter(heading -> heading.depth() == 1 && heading.isShown())
                .toList();
        this.between = between;
        this.marks = marks;
    }

    Style find(Optional<ContentsFinder.Found> contents) {
        Style house = Style.house();
        String marker = mostFrequent(
                        entries.stream().filter(entry -> entry.depth() == 0).<String>map(PageElement.Entry::marker))
                .orElse(house.marker());
        List<String> templates = templates();
        return Style.builder()
                .marker(marker)
                .indent(mostFrequent(entries.stream().<String>flatMap(entry -> indent(entry, marker)))
                        .orElse(house.indent()))
                .contentsMarker(contents.map(ContentsFinder.Found::marker).orElse(marker))
                .contentsIndent(contents.map(ContentsFinder.Found::indent).orElse(house.contentsIndent()))
                .contentsDepth(contents.map(ContentsFinder.Found::depth).orElse(0))
                .separator(templates.stream()
                        .flatMap(StyleFinder::separator)
                        .findFirst()
                        .orElse(house.separator()))
                .lines(templates)
                .marks(marks)
                .sectionLevel(mostFrequent(topSections.stream()
                                .<Integer>map(section -> section.line().level()))
                        .orElse(house.sectionLevel()))
                .blanksBeforeHeading(blankLines(it -> it.before().isPresent() && it.lineAfter() == Line.HEADING, true)
                        .orElse(house.blanksBeforeHeading()))
                .blanksAfterHeading(
                        blankLines(it -> it.lineBefore() == Line.HEADING && it.lineAfter() != Line.HEADING, false)
                                .orElse(house.blanksAfterHeading()))
                .blanksBetweenEntries(
                        blankLines(it -> it.lineBefore() == Line.ENTRY && it.lineAfter() == Line.ENTRY, false)
                                .orElse(house.blanksBetweenEntries()))
                .build();
    }

    /**
     * Returns the most frequent template for each set of values, the most frequent of these first. Each is that of an entry
     * which no earlier one fits.
     */
    private List<String> templates() {
        EntryValues values = EntryValues.of(marks);
        Map<String, LineTemplate> parsed = new HashMap<>();
        Map<String, List<LineContent>> contents = new HashMap<>();
        for (PageElement.Entry entry : entries) {
            String line = entry.line().template();
            LineContent content = entry.line().content();
            if (values.fit(parsed.computeIfAbsent(line, LineTemplate::of), content)) {
                contents.computeIfAbsent(line, key -> new ArrayList<>()).add(content);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        contents.forEach((line, fitted) -> counts.put(line, fitted.size()));
        Map<Set<LineValue>, String> templates = new LinkedHashMap<>();
        List<LineTemplate> earlier = new ArrayList<>();
        byFrequency(counts).forEach(line -> {
            LineTemplate template = parsed.computeIfAbsent(line, LineTemplate::of);
            List<LineContent> fitted = contents.getOrDefault(line, List.of());
            boolean chosen = fitted.stream()
                    .anyMatch(content -> earlier.stream().noneMatch(other -> values.fit(other, content)));
            if (chosen && isCommon(template, fitted.size()) && templates.putIfAbsent(template.values(), line) == null) {
                earlier.add(template);
            }
        });
        return List.copyOf(templates.values());
    }

    /** Returns whether a template can be that of any entry: since it has no words except "by", or since it is frequent. */
    private static boolean isCommon(LineTemplate template, int count) {
        String literal = template.fill(value -> "").replace(" by ", "");
        return literal.indexOf('\n') < 0
                && (count >= FREQUENT || literal.chars().noneMatch(Character::isLetterOrDigit));
    }

    private static Stream<String> separator(String template) {
        int description = template.indexOf(Placeholder.DESCRIPTION.form());
        int before = template.lastIndexOf(')', Math.max(description, 0));
        return description < 0 || before < 0 || template.indexOf('{', before) != description
                ? Stream.empty()
                : Stream.of(CLOSING.matcher(template.substring(before + 1, description))
                        .replaceFirst(""));
    }

    private static Stream<String> indent(PageElement.Entry entry, String marker) {
        if (entry.depth() == 0 || !entry.marker().endsWith(marker)) {
            return Stream.empty();
        }
        String lead = entry.marker().substring(0, entry.marker().length() - marker.length());
        String indent = lead.substring(0, lead.length() / entry.depth());
        return indent.repeat(entry.depth()).equals(lead) && !indent.isEmpty() ? Stream.of(indent) : Stream.empty();
    }

    private Optional<Integer> blankLines(Predicate<BetweenElements> which, boolean atEnd) {
        return mostFrequent(between.stream().filter(which).<Integer>map(it -> {
            BlankLines blankLines = BlankLines.of(source.text(), it.start(), it.end());
            return blankLines.hasText() && atEnd ? blankLines.after() : blankLines.before();
        }));
    }

    /** Returns the most frequent value, and of several such values the smallest. */
    static <T extends Comparable<T>> Optional<T> mostFrequent(Stream<T> values) {
        return byFrequency(values).findFirst();
    }

    private static <T extends Comparable<T>> Stream<T> byFrequency(Stream<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return byFrequency(counts);
    }

    private static <T extends Comparable<T>> Stream<T> byFrequency(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
