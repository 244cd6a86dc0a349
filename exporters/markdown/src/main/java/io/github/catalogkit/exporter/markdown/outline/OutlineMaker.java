package io.github.catalogkit.exporter.markdown.outline;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.exporter.markdown.style.PageStyle;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Determines the level, the file and the anchor of each heading. */
public final class OutlineMaker {

    /** The maximum level of a heading (CommonMark 0.31, section 4.2). */
    private static final int DEEPEST = 6;

    private final PageStyle style;
    private final SectionFiles files;
    private final int titleLevel;
    private final boolean hasTitleHeadings;

    /** Makes the outlines of catalogs in these files. */
    public OutlineMaker(PageStyle style, SectionFiles files, PageOptions options) {
        this.style = style;
        this.files = files;
        this.titleLevel = options.headingLevel();
        this.hasTitleHeadings = !options.hasFrontMatter();
    }

    /**
     * Returns the outline of a catalog.
     *
     * @param above the anchors of the headings above the catalog in the first file
     * @throws ExportException if a section would need a heading below level 6
     */
    public Outline make(Catalog catalog, TableOfContents contents, Anchors above) {
        List<SectionHeading> headings = new ArrayList<>();
        int level = titleLevel + style.listStyle().sectionLevel() - 1;
        add(catalog.sections(), 1, level, files.first(), headings);
        Outline outline = new Outline(files.first(), headings);
        for (OutlinePage page : outline.pages()) {
            addAnchors(catalog, page, contents, page.isFirst() ? above : new Anchors(), headings);
        }
        return new Outline(files.first(), headings);
    }

    private void add(List<Section> sections, int depth, int level, String around, List<SectionHeading> headings) {
        for (Section section : sections) {
            String file = files.fileOf(section).orElse(around);
            int own = file.equals(around) ? level : titleLevel;
            if (style.layout(section).line().isEmpty()) {
                requireLevel(section, own);
            }
            headings.add(new SectionHeading(section, depth, own, around, file, style.showsHeading(section), ""));
            add(section.sections(), depth + 1, own + 1, file, headings);
        }
    }

    private void addAnchors(
            Catalog catalog,
            OutlinePage page,
            TableOfContents contents,
            Anchors anchors,
            List<SectionHeading> headings) {
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
            SectionHeading heading = headings.get(index);
            if (heading.file().equals(page.file()) && heading.isShown() && !heading.startsFile()) {
                headings.set(
                        index, heading.withAnchor(anchors.next(heading.section().title())));
            }
        }
    }

    private void requireLevel(Section section, int level) {
        if (level > DEEPEST) {
            throw new ExportException("the section \"" + section.title() + "\" would need a heading of level " + level
                    + ", but Markdown has six levels; "
                    + (titleLevel > 1
                            ? "lower the option " + PageOptions.HEADING_LEVEL + ", which is " + titleLevel
                            : "nest the sections less deeply"));
        }
    }
}
