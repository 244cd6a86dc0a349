package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Style;
import java.util.List;
import java.util.stream.Stream;

/** Which headings the table of contents of a page shows, and where it stands. */
final class TableOfContents {

    private final PageStyle style;
    private final int deepest;
    private final boolean placed;
    private final boolean placedInSection;

    private TableOfContents(PageStyle style, int deepest, boolean placed, boolean placedInSection) {
        this.style = style;
        this.deepest = deepest;
        this.placed = placed;
        this.placedInSection = placedInSection;
    }

    static TableOfContents of(Catalog catalog, PageStyle style, ExportOptions options) {
        int deepest = Math.min(style.marks().contentsDepth(), options.number(MarkdownExporter.TOC_DEPTH));
        boolean inSection = catalog.allSections().anyMatch(section -> isPlacedIn(style.layout(section)));
        return new TableOfContents(style, deepest, inSection || isPlacedIn(style.layout(catalog)), inSection);
    }

    /** Whether a text of this layout has the place of the table of contents. */
    static boolean isPlacedIn(Layout layout) {
        return Stream.of(layout.above(), layout.below(), layout.end())
                .anyMatch(text ->
                        text.filter(it -> it.contains(Contents.PLACEHOLDER)).isPresent());
    }

    /** Whether it stands in the list's own place for it. */
    boolean isPlaced(Page page) {
        return placed && page.isFirst();
    }

    /** Whether it has a heading of its own; one in a section has that of the section. */
    boolean isTitled(Page page, List<Heading> headings) {
        return style.contentsTitle().isPresent()
                && !(placedInSection && page.isFirst())
                && headings.subList(page.from(), page.to()).stream().anyMatch(heading -> lists(heading, page));
    }

    /** Returns the heading that it has if it has one. */
    String title() {
        return style.contentsTitle().orElse("");
    }

    /** Returns the lines of the table of contents of a page that show these headings; empty if there are none. */
    String write(Page page, List<Heading> headings) {
        Style marks = style.marks();
        List<Contents.Link> links = headings.stream()
                .filter(heading -> lists(heading, page))
                .map(heading -> new Contents.Link(
                        heading.depth() - page.depth(),
                        heading.section().title(),
                        Outline.destination(heading, page.file())))
                .toList();
        return Contents.write(links, marks.contentsMarker(), marks.contentsIndent());
    }

    /** However deep it goes, nothing else leads to the files that a page is divided into. */
    private boolean lists(Heading heading, Page page) {
        int depth = heading.depth() - page.depth();
        boolean leadsToFile = heading.startsFile() && heading.around().equals(page.file());
        return depth > 0 && style.isListed(heading.section()) && (depth <= deepest || leadsToFile);
    }
}
