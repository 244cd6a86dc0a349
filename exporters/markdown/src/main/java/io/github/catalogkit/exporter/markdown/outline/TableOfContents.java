package io.github.catalogkit.exporter.markdown.outline;

import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.exporter.markdown.style.PageStyle;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.model.Catalog;
import java.util.List;
import java.util.stream.Stream;

/** The headings that the table of contents of a page shows, and where it is. */
public final class TableOfContents {

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

    /** Returns the table of contents of a catalog. */
    public static TableOfContents of(Catalog catalog, PageStyle style, PageOptions options) {
        int deepest = Math.min(style.listStyle().contentsDepth(), options.contentsDepth());
        boolean inSection = catalog.allSections().anyMatch(section -> isPlacedIn(style.layout(section)));
        return new TableOfContents(style, deepest, inSection || isPlacedIn(style.layout(catalog)), inSection);
    }

    /** Whether a text of this layout has the placeholder of the table of contents. */
    public static boolean isPlacedIn(Layout layout) {
        return Stream.of(layout.above(), layout.below(), layout.end())
                .anyMatch(text ->
                        text.filter(it -> it.contains(Contents.PLACEHOLDER)).isPresent());
    }

    /** Whether it is where the list has a placeholder for it. */
    public boolean isPlaced(OutlinePage page) {
        return placed && page.isFirst();
    }

    /** Returns whether it has its own heading; one in a section has the heading of the section. */
    public boolean isTitled(OutlinePage page, List<SectionHeading> headings) {
        return style.contentsTitle().isPresent()
                && !(placedInSection && page.isFirst())
                && headings.subList(page.from(), page.to()).stream().anyMatch(heading -> lists(heading, page));
    }

    /** Returns the heading that it has if it has one. */
    public String title() {
        return style.contentsTitle().orElse("");
    }

    /** Returns the lines of the table of contents of a page that show these headings; empty if there are none. */
    public String write(OutlinePage page, List<SectionHeading> headings) {
        Style listStyle = style.listStyle();
        List<Contents.Link> links = headings.stream()
                .filter(heading -> lists(heading, page))
                .map(heading -> new Contents.Link(
                        heading.depth() - page.depth(),
                        heading.section().title(),
                        Outline.destination(heading, page.file())))
                .toList();
        return Contents.write(links, listStyle.contentsMarker(), listStyle.contentsIndent());
    }

    /** Returns whether a heading is listed; one that starts a file always is, since nothing else links to the file. */
    private boolean lists(SectionHeading heading, OutlinePage page) {
        int depth = heading.depth() - page.depth();
        boolean leadsToFile = heading.startsFile() && heading.around().equals(page.file());
        return depth > 0 && style.isListed(heading.section()) && (depth <= deepest || leadsToFile);
    }
}
