package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The formatting of a list, with which the same file can be written.
 *
 * @param style the common formatting of most lines
 * @param layouts the differences of each element, in the order of the elements
 */
public record PageFormatting(Style style, List<ElementLayout> layouts) {

    /** The differences of an element from the style: its introduction and its layout. */
    public record ElementLayout(InlineText introduction, Layout layout) {

        ElementLayout with(UnaryOperator<Layout> change) {
            return new ElementLayout(introduction, change.apply(layout));
        }

        ElementLayout withIntroduction(InlineText text) {
            return new ElementLayout(text, layout);
        }
    }

    /**
     * Infers the formatting of a file.
     *
     * @param marks the marks of its lines
     * @param ids the id of each section by the index of its heading
     */
    public static PageFormatting infer(
            SourceText source, PageOutline outline, List<Mark> marks, Map<Integer, String> ids) {
        List<BetweenElements> texts = BetweenElements.of(outline, source.length());
        Optional<ContentsFinder.Found> contents = ContentsFinder.find(source, outline);
        EntryTemplates templates = EntryTemplates.of(source, texts);
        Style style = new StyleFinder(source, outline, texts, templates, used(marks, outline)).find(contents);
        SectionLinks links = SectionLinks.find(source, outline, ids);
        return new PageFormatting(
                style, new LayoutFinder(source, outline, style, templates, contents, links).find(texts));
    }

    /** Returns the marks that an entry has as a tag or as the label of a link. */
    private static List<Mark> used(List<Mark> marks, PageOutline outline) {
        Set<String> names = new HashSet<>();
        outline.entries().map(PageElement.Entry::line).forEach(line -> {
            names.addAll(line.tags());
            line.links().forEach(link -> names.add(link.label()));
        });
        return marks.stream().filter(mark -> names.contains(mark.name())).toList();
    }

    /** Returns the differences of an element. */
    public ElementLayout layout(PageElement element) {
        return layouts.get(element.index());
    }
}
