package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Style;
import java.util.Optional;
import java.util.Set;

/**
 * All that the value of the option {@code style} decides.
 *
 * @param marks which marks, blank lines and forms of lines a page has
 * @param ownForms whether a part is written in its own form, if the list gives it one
 * @param words how an entry is told for which there is no form
 * @param afterTitle what follows the title in the heading of a whole page
 * @param contentsTitle the heading of the table of contents, if it has one
 * @param unlisted the titles of sections that the table of contents leaves out
 */
record PageStyle(
        Style marks,
        boolean ownForms,
        EntryWords words,
        String afterTitle,
        Optional<String> contentsTitle,
        Set<String> unlisted) {

    static final String LIST = "list";
    static final String HOUSE = "house";
    static final String AWESOME = "awesome";

    /** What awesome-lint wants beside the title; without a space the badge would touch it. */
    private static final String BADGE = " [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)";

    static PageStyle of(Catalog catalog, ExportOptions options) {
        return switch (options.text(MarkdownExporter.STYLE)) {
            case HOUSE -> plain(Style.house(), false);
            case AWESOME -> awesome(catalog, options.number(MarkdownExporter.HEADING_LEVEL) == 1);
            default -> plain(catalog.style(), true);
        };
    }

    private static PageStyle plain(Style marks, boolean ownForms) {
        return new PageStyle(marks, ownForms, new HouseWords(marks.separator()), "", Optional.empty(), Set.of());
    }

    /** By the rules of awesome-lint, of which the badge is one for the heading of a whole page. */
    private static PageStyle awesome(Catalog catalog, boolean whole) {
        return new PageStyle(
                Style.builder().contentsDepth(2).build(),
                false,
                AwesomeWords.of(catalog),
                whole ? BADGE : "",
                Optional.of("Contents"),
                Set.of("Contributing", "Footnotes", "Related Lists"));
    }

    Layout layout(Node heading) {
        return ownForms ? heading.layout() : FreeText.ofHeading(heading);
    }

    /** Returns the layout of an entry whose marker stands behind this indentation. */
    Layout layout(Entry entry, String indent) {
        return ownForms ? entry.layout() : FreeText.ofEntry(entry.layout(), indent);
    }

    /** Whether a page shows the heading of this part. */
    boolean showsHeading(Node node) {
        return node.layout().line().filter(String::isEmpty).isEmpty();
    }

    boolean isListed(Section section) {
        return showsHeading(section) && !unlisted.contains(section.title());
    }
}
