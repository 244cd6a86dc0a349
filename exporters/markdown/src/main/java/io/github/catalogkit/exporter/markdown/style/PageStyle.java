package io.github.catalogkit.exporter.markdown.style;

import io.github.catalogkit.exporter.markdown.entry.EntryText;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.Optional;
import java.util.Set;

/**
 * The effects of the option {@code style}.
 *
 * @param listStyle the markers, blank lines and line templates of a page
 * @param ownLayouts whether the layouts of the list are used unchanged
 * @param entryText the text of an entry for which there is no line template
 * @param afterTitle the text after the title in the heading of a whole file
 * @param contentsTitle the heading of the table of contents, if it has one
 * @param unlisted the titles of sections that the table of contents omits
 */
public record PageStyle(
        Style listStyle,
        boolean ownLayouts,
        EntryText entryText,
        String afterTitle,
        Optional<String> contentsTitle,
        Set<String> unlisted) {

    /** The badge that awesome-lint requires after the title, with a space before it. */
    private static final String BADGE = " [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)";

    /** Returns the style in which a catalog is written. */
    public static PageStyle of(Catalog catalog, PageOptions options) {
        return switch (options.style()) {
            case LIST -> plain(catalog.style(), true);
            case HOUSE -> plain(Style.house(), false);
            case AWESOME -> awesome(catalog, options.headingLevel() == 1);
        };
    }

    private static PageStyle plain(Style listStyle, boolean ownLayouts) {
        return new PageStyle(
                listStyle, ownLayouts, EntryText.house(listStyle.separator()), "", Optional.empty(), Set.of());
    }

    /** Returns the style of awesome lists; awesome-lint requires the badge in the heading of a whole file. */
    private static PageStyle awesome(Catalog catalog, boolean whole) {
        return new PageStyle(
                Style.builder().contentsDepth(2).build(),
                false,
                EntryText.awesome(catalog),
                whole ? BADGE : "",
                Optional.of("Contents"),
                Set.of("Contributing", "Footnotes", "Related Lists"));
    }

    /** Returns the layout of a heading: of the catalog or of a section. */
    public Layout layout(Node heading) {
        return ownLayouts ? heading.layout() : RestyledLayout.ofHeading(heading);
    }

    /** Returns the layout of an entry with this indentation. */
    public Layout layout(Entry entry, String indent) {
        return ownLayouts ? entry.layout() : RestyledLayout.ofEntry(entry.layout(), indent);
    }

    /** Whether a page shows the heading of the catalog or of a section. */
    public boolean showsHeading(Node node) {
        return node.layout().line().filter(String::isEmpty).isEmpty();
    }

    /** Whether the table of contents may list a section. */
    public boolean isListed(Section section) {
        return showsHeading(section) && !unlisted.contains(section.title());
    }
}
