package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Finds the level, the file and the anchor of each heading. */
final class OutlineMaker {

    /** CommonMark 0.31, section 4.2: a heading has one to six number signs. */
    private static final int DEEPEST = 6;

    private final PageStyle style;
    private final Division division;
    private final int titleLevel;
    private final boolean hasTitleHeadings;

    OutlineMaker(PageStyle style, Division division, ExportOptions options) {
        this.style = style;
        this.division = division;
        this.titleLevel = options.number(MarkdownExporter.HEADING_LEVEL);
        this.hasTitleHeadings = !Prologue.hasFrontMatter(options);
    }

    /**
     * Returns the outline of a catalogue.
     *
     * @param above the anchors of what stands above the catalogue in the first file
     * @throws ExportException if a section would need a heading below level 6
     */
    Outline make(Catalog catalog, TableOfContents contents, Anchors above) {
        List<Heading> headings = new ArrayList<>();
        int level = titleLevel + style.marks().sectionLevel() - 1;
        add(catalog.sections(), 1, level, division.first(), headings);
        Outline outline = new Outline(division.first(), headings);
        for (Page page : outline.pages()) {
            addAnchors(catalog, page, contents, page.isFirst() ? above : new Anchors(), headings);
        }
        return new Outline(division.first(), headings);
    }

    private void add(List<Section> sections, int depth, int level, String around, List<Heading> headings) {
        for (Section section : sections) {
            String file = division.fileOf(section).orElse(around);
            int own = file.equals(around) ? level : titleLevel;
            if (style.layout(section).line().isEmpty()) {
                requireLevel(section, own);
            }
            headings.add(new Heading(section, depth, own, around, file, style.showsHeading(section), ""));
            add(section.sections(), depth + 1, own + 1, file, headings);
        }
    }

    private void addAnchors(
            Catalog catalog, Page page, TableOfContents contents, Anchors anchors, List<Heading> headings) {
        boolean hasContents = contents.isTitled(page, headings);
        if (page.isFirst() && hasTitleHeadings && style.showsHeading(catalog)) {
            anchors.next(catalog.title() + (style.afterTitle().isEmpty() ? "" : " "));
        } else if (!page.isFirst() && hasTitleHeadings) {
            anchors.next(headings.get(page.from()).section().title());
        }
        if (hasContents) {
            anchors.next(contents.title());
        }
        for (int index = page.from(); index < page.to(); index++) {
            Heading heading = headings.get(index);
            if (heading.file().equals(page.file()) && heading.isShown() && !heading.startsFile()) {
                headings.set(
                        index, heading.withAnchor(anchors.next(heading.section().title())));
            }
        }
    }

    private void requireLevel(Section section, int level) {
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
