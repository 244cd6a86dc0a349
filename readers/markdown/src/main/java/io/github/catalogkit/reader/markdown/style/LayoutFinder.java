package io.github.catalogkit.reader.markdown.style;

import static java.util.stream.Collectors.groupingBy;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.page.HangingIndent;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineTemplates;
import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.reader.markdown.line.ParagraphText;
import io.github.catalogkit.reader.markdown.page.Navigation;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.style.EntryTemplates.EntryTemplate;
import io.github.catalogkit.reader.markdown.style.PageFormatting.ElementLayout;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the differences of each element from the style: its line, its marker and its free texts. */
final class LayoutFinder {

    private final SourceText source;
    private final PageOutline outline;
    private final Style style;
    private final FreeTextFinder texts;
    private final EntryTemplates templates;
    private final LineTemplates styled;

    /** The list marker of the entries of each element with entries, where it is not that of the style. */
    private final Map<Integer, String> entryMarkers;

    LayoutFinder(
            SourceText source,
            PageOutline outline,
            Style style,
            EntryTemplates templates,
            Optional<ContentsFinder.Found> contents,
            SectionLinks links) {
        this.source = source;
        this.outline = outline;
        this.style = style;
        this.texts = new FreeTextFinder(source, outline, new Spacing(style), contents, links);
        this.templates = templates;
        this.styled = new LineTemplates(style);
        this.entryMarkers = entryMarkers();
    }

    private Map<Integer, String> entryMarkers() {
        Map<Integer, List<PageElement.Entry>> siblings = outline.entries()
                .filter(entry -> templates.of(entry).isItem())
                .collect(groupingBy(PageElement::parent));
        Map<Integer, String> markers = new HashMap<>();
        siblings.forEach((parent, entries) -> {
            Optional<String> marker = Frequency.most(entries.stream().<String>map(PageElement.Entry::marker));
            marker.filter(it -> entries.size() > 1 && !it.equals(styledMarker(entries.get(0))))
                    .ifPresent(it -> markers.put(parent, it));
        });
        return markers;
    }

    private String styledMarker(PageElement.Entry entry) {
        return style.indent().repeat(entry.depth()) + style.marker();
    }

    /** Returns the differences of each element, in the order of the elements. */
    List<ElementLayout> find(List<BetweenElements> between) {
        List<ElementLayout> layouts = new ArrayList<>();
        for (PageElement element : outline.elements()) {
            layouts.add(new ElementLayout(InlineText.empty(), lines(element)));
        }
        between.stream().flatMap(it -> texts.find(it).stream()).forEach(text -> {
            int index = text.element().index();
            layouts.set(index, with(text, layouts.get(index)));
        });
        return List.copyOf(layouts);
    }

    private Layout lines(PageElement element) {
        if (element instanceof PageElement.Entry entry) {
            return withEntryMarker(element, ofEntry(entry));
        }
        return withEntryMarker(element, ofHeading((PageElement.Heading) element));
    }

    private Layout withEntryMarker(PageElement element, Layout layout) {
        return Optional.ofNullable(entryMarkers.get(element.index()))
                .map(layout::withEntryMarker)
                .orElse(layout);
    }

    private Layout ofHeading(PageElement.Heading heading) {
        int level = heading.depth() == 0 ? 1 : style.sectionLevel() + heading.depth() - 1;
        String styled = "#".repeat(level) + " " + Placeholder.TITLE.form();
        String template = heading.line().template();
        return template.equals(styled) ? Layout.none() : Layout.none().withLine(template);
    }

    private Layout ofEntry(PageElement.Entry entry) {
        EntryTemplate template = templates.of(entry);
        String styledLine = styled.of(entry.line().content(), template.table())
                .map(LineTemplate::form)
                .orElse("");
        Layout layout = template.isExact() && template.form().equals(styledLine)
                ? Layout.none()
                : Layout.none().withLine(entry.line().template());
        layout = hangingIndent(entry, template).map(layout::withHangingIndent).orElse(layout);
        String usual = template.mayBeRow() ? "" : entryMarkers.getOrDefault(entry.parent(), styledMarker(entry));
        return entry.marker().equals(usual) ? layout : layout.withMarker(entry.marker());
    }

    /** Returns the indentation of the lines after the first one, if it is not that of the text in the first. */
    private Optional<String> hangingIndent(PageElement.Entry entry, EntryTemplate template) {
        String usual = HangingIndent.of(entry.marker());
        return template.isItem() && usual.isBlank()
                ? ContinuationLines.commonIndent(source, entry.start(), entry.end())
                        .filter(it -> !it.equals(usual))
                : Optional.empty();
    }

    private ElementLayout with(FreeTextFinder.FreeText text, ElementLayout layout) {
        return switch (text.location()) {
            case ABOVE -> layout.with(it -> it.withAbove(text.text()));
            case BELOW -> withBelow(text, layout);
            case END -> layout.with(it -> it.withEnd(text.text()));
        };
    }

    /** Makes the first paragraph below a heading its introduction, if it would be written in the same way. */
    private ElementLayout withBelow(FreeTextFinder.FreeText below, ElementLayout layout) {
        String text = below.text();
        Optional<Node> first = outline.blocksAfter(below.element()).stream().findFirst();
        if (below.element() instanceof PageElement.Entry
                || Spacing.isExact(text)
                || !(first.orElse(null) instanceof Paragraph paragraph)
                || Navigation.isOnly(paragraph, outline.links())) {
            return layout.with(it -> it.withBelow(text));
        }
        String written = Whitespace.stripEnd(
                ContinuationLines.unindented(source, SourceText.start(paragraph), SourceText.end(paragraph)));
        boolean alone = text.equals(written);
        Optional<InlineText> introduction = alone || text.startsWith(written + "\n\n")
                ? ParagraphText.of(source, paragraph, written.substring(Whitespace.skip(written, 0, written.length())))
                : Optional.empty();
        if (introduction.isEmpty()) {
            return layout.with(it -> it.withBelow(text));
        }
        ElementLayout introduced = layout.withIntroduction(introduction.get());
        return alone ? introduced : introduced.with(it -> it.withBelow(text.substring(written.length() + 2)));
    }
}
