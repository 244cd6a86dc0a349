package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.page.Spacing.Line;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Infers the style of a file: the common formatting of most lines. */
final class StyleFinder {

    /** The ends of what is around a link in a template, and is not part of a separator. */
    private static final Pattern CLOSING = Pattern.compile("^[\\])}>*_~`\"'\u201D\u2019\u00BB]+");

    private static final Pattern LIST_MARKER = Pattern.compile("(?:[-*+]|[0-9]+[.)])[ \t]+");

    private final SourceText source;
    private final List<PageElement.Entry> entries;
    private final List<PageElement.Heading> topSections;
    private final List<BetweenElements> between;
    private final EntryTemplates templates;
    private final List<Mark> marks;

    StyleFinder(
            SourceText source,
            PageOutline outline,
            List<BetweenElements> between,
            EntryTemplates templates,
            List<Mark> marks) {
        this.source = source;
        this.entries = outline.entries().toList();
        this.topSections = outline.headings()
                .filter(heading -> heading.depth() == 1 && heading.isShown())
                .toList();
        this.between = between;
        this.templates = templates;
        this.marks = marks;
    }

    Style find(Optional<ContentsFinder.Found> contents) {
        Style house = Style.house();
        String marker = Frequency.most(entries.stream()
                        .filter(entry ->
                                entry.depth() == 0 && templates.of(entry).isItem())
                        .<String>map(PageElement.Entry::marker))
                .orElse(house.marker());
        List<String> lines = CommonLines.of(entries, templates, marker, marks);
        return Style.builder()
                .marker(marker)
                .indent(Frequency.most(entries.stream().<String>flatMap(entry -> indent(entry, marker)))
                        .orElse(house.indent()))
                .contentsMarker(contents.map(ContentsFinder.Found::marker)
                        .orElse(LIST_MARKER.matcher(marker).matches() ? marker : house.contentsMarker()))
                .contentsIndent(contents.map(ContentsFinder.Found::indent).orElse(house.contentsIndent()))
                .contentsDepth(contents.map(ContentsFinder.Found::depth).orElse(0))
                .separator(lines.stream()
                        .flatMap(StyleFinder::separator)
                        .findFirst()
                        .orElse(house.separator()))
                .lines(lines)
                .marks(marks)
                .sectionLevel(Frequency.most(topSections.stream()
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

    private static Stream<String> separator(String template) {
        int description = template.indexOf(Placeholder.DESCRIPTION.form());
        int before = template.lastIndexOf(')', Math.max(description, 0));
        return description < 0 || before < 0 || template.indexOf('{', before) != description
                ? Stream.empty()
                : Stream.of(CLOSING.matcher(template.substring(before + 1, description))
                                .replaceFirst(""))
                        .filter(text -> text.indexOf('\n') < 0);
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
        return Frequency.most(between.stream().filter(which).<Integer>map(it -> {
            BlankLines blankLines = BlankLines.of(source.text(), it.start(), it.end());
            return blankLines.hasText() && atEnd ? blankLines.after() : blankLines.before();
        }));
    }
}
