package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a page.
 *
 * @param titleLevel the level of the title's heading
 * @param headings the headings of all sections in the order of the list
 */
record Outline(int titleLevel, List<Heading> headings) {

    /** CommonMark 0.31, section 4.2: a heading has one to six number signs. */
    private static final int DEEPEST = 6;

    /**
     * A section under its heading.
     *
     * @param depth 1 for a section that stands in no other
     * @param level how many number signs the heading has
     * @param anchor what a link to the heading leads to, without a number sign
     */
    record Heading(Section section, int depth, int level, String anchor) {

        /** Whether the page shows a heading at all. */
        boolean isShown() {
            return hasHeading(section);
        }
    }

    Outline {
        headings = List.copyOf(headings);
    }

    static Outline of(Catalog catalog, int titleLevel, Anchors anchors) {
        if (hasHeading(catalog)) {
            anchors.next(catalog.title());
        }
        List<Heading> headings = new ArrayList<>();
        int level = titleLevel + catalog.style().sectionLevel() - 1;
        add(catalog.sections(), 1, level, titleLevel, anchors, headings);
        return new Outline(titleLevel, headings);
    }

    private static void add(
            List<Section> sections, int depth, int level, int titleLevel, Anchors anchors, List<Heading> headings) {
        for (Section section : sections) {
            if (section.layout().line().isEmpty()) {
                requireLevel(section, level, titleLevel);
            }
            String anchor = hasHeading(section) ? anchors.next(section.title()) : "";
            headings.add(new Heading(section, depth, level, anchor));
            add(section.sections(), depth + 1, level + 1, titleLevel, anchors, headings);
        }
    }

    private static boolean hasHeading(Node node) {
        return node.layout().line().filter(String::isEmpty).isEmpty();
    }

    private static void requireLevel(Section section, int level, int titleLevel) {
        if (level > DEEPEST) {
            throw new ExportException("The section \"" + section.title() + "\" would need a heading of level " + level
                    + ", but Markdown has six levels; "
                    + (titleLevel > 1
                            ? "lower the option " + MarkdownExporter.HEADING_LEVEL.name() + ", which is " + titleLevel
                            : "nest the sections less deep")
                    + ".");
        }
    }
}
