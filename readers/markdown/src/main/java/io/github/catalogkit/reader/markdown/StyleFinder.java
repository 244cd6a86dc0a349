package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.Spacing.Line;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Infers the style of a page: what most of its lines do. */
final class StyleFinder {

    private final SourceText source;
    private final List<Part> entries;
    private final List<Part> topSections;
    private final List<Gap> gaps;

    StyleFinder(SourceText source, List<Part> parts, List<Gap> gaps) {
        this.source = source;
        this.entries =
                parts.stream().filter(part -> part.kind == Part.Kind.ENTRY).toList();
        this.topSections = parts.get(0).sections.stream().filter(Part::isShown).toList();
        this.gaps = gaps;
    }

    Style find(Optional<ContentsFinder.Found> contents) {
        Style house = Style.house();
        String marker = Majority.of(
                        entries.stream().filter(entry -> entry.depth == 0).<String>map(entry -> entry.marker))
                .orElse(house.marker());
        List<String> lines = lines();
        return Style.builder()
                .marker(marker)
                .indent(Majority.of(entries.stream().<String>flatMap(entry -> indent(entry, marker)))
                        .orElse(house.indent()))
                .contentsMarker(contents.map(ContentsFinder.Found::marker).orElse(marker))
                .contentsIndent(contents.map(ContentsFinder.Found::indent).orElse(house.contentsIndent()))
                .contentsDepth(contents.map(ContentsFinder.Found::depth).orElse(0))
                .separator(lines.stream()
                        .flatMap(StyleFinder::separator)
                        .findFirst()
                        .orElse(house.separator()))
                .lines(lines.toArray(String[]::new))
                .sectionLevel(Majority.of(topSections.stream().<Integer>map(section -> section.depth))
                        .orElse(house.sectionLevel()))
                .blanksBeforeHeading(blanks(gap -> gap.before().isPresent() && gap.lineAfter() == Line.HEADING, true)
                        .orElse(house.blanksBeforeHeading()))
                .blanksAfterHeading(
                        blanks(gap -> gap.lineBefore() == Line.HEADING && gap.lineAfter() != Line.HEADING, false)
                                .orElse(house.blanksAfterHeading()))
                .blanksBetweenEntries(blanks(gap -> gap.isBetween(Line.ENTRY, Line.ENTRY), false)
                        .orElse(house.blanksBetweenEntries()))
                .build();
    }

    /** The most frequent line for each set of values, the most frequent of these first. */
    private List<String> lines() {
        Map<String, Set<Placeholder>> shown = new HashMap<>();
        Map<Set<Placeholder>, String> forms = new LinkedHashMap<>();
        Majority.ranked(entries.stream()
                        .filter(entry -> shown.computeIfAbsent(
                                        entry.form,
                                        form -> LineTemplate.of(form).placeholders())
                                .equals(entry.fields.orElseThrow().placeholders()))
                        .<String>map(entry -> entry.form))
                .stream()
                .filter(StyleFinder::isWithoutWords)
                .forEach(form -> forms.putIfAbsent(LineTemplate.of(form).placeholders(), form));
        return List.copyOf(forms.values());
    }

    /** Whether a form could be that of any entry, since but for "by" it has no words of its own. */
    private static boolean isWithoutWords(String form) {
        String literal = LineTemplate.of(form).fill(place -> "").replace(" by ", "");
        return literal.indexOf('\n') < 0 && literal.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Stream<String> separator(String form) {
        int description = form.indexOf(Placeholder.DESCRIPTION.form());
        int before = form.lastIndexOf(')', Math.max(description, 0));
        return description < 0 || before < 0 || form.indexOf('{', before) != description
                ? Stream.empty()
                : Stream.of(form.substring(before + 1, description));
    }

    private static Stream<String> indent(Part entry, String marker) {
        if (entry.depth == 0 || !entry.marker.endsWith(marker)) {
            return Stream.empty();
        }
        String lead = entry.marker.substring(0, entry.marker.length() - marker.length());
        String indent = lead.substring(0, lead.length() / entry.depth);
        return indent.repeat(entry.depth).equals(lead) && !indent.isEmpty() ? Stream.of(indent) : Stream.empty();
    }

    private Optional<Integer> blanks(Predicate<Gap> which, boolean atEnd) {
        return Majority.of(gaps.stream().filter(which).<Integer>map(gap -> {
            Blanks blanks = Blanks.of(source.text(), gap.start(), gap.end());
            return blanks.hasText() && atEnd ? blanks.after() : blanks.before();
        }));
    }
}
