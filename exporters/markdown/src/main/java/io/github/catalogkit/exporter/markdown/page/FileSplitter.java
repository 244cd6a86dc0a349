package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.exporter.markdown.outline.OutlinePage;
import io.github.catalogkit.exporter.markdown.outline.SectionFiles;
import io.github.catalogkit.exporter.markdown.outline.TableOfContents;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.exporter.markdown.style.PageStyle;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Splits a catalog into files that are small enough for GitHub to render. */
public final class FileSplitter {

    /** The maximum number of bytes of a Markdown file that GitHub renders. */
    private static final long LARGEST = 512_000;

    private final Catalog catalog;
    private final PageOptions options;
    private final PageStyle style;

    private FileSplitter(Catalog catalog, PageOptions options) {
        this.catalog = catalog;
        this.options = options;
        this.style = PageStyle.of(catalog, options);
    }

    /**
     * Returns the files of a catalog.
     *
     * @param name the file name of the first page
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, or if two
     *     sections would have the same file
     */
    public static PageSet split(Catalog catalog, PageOptions options, String name) {
        return new FileSplitter(catalog, options).split(SectionFiles.none(name));
    }

    private PageSet split(SectionFiles none) {
        if (options.split() == PageOptions.Split.ALWAYS) {
            return split(none, catalog.sections());
        }
        PageSet whole = PageSet.of(catalog, options, none);
        boolean maySplit = options.split() == PageOptions.Split.AUTO && !wasOnePage();
        return maySplit && isTooLarge(whole, whole.outline().firstPage()) ? split(none, catalog.sections()) : whole;
    }

    /** Returns whether the list was one Markdown file before, which is never split. */
    private boolean wasOnePage() {
        boolean hasOwnLooks =
                !catalog.style().equals(Style.house()) || !catalog.layout().isNone();
        return hasOwnLooks && style.ownLayouts();
    }

    /** Moves sections to other files, and measures all files again, since links to other files are longer. */
    private PageSet split(SectionFiles files, List<Section> sections) {
        SectionFiles more = files.with(separable(sections).toList());
        PageSet pages = PageSet.of(catalog, options, more);
        List<Section> below = pages.pages().stream()
                .filter(page -> !page.isFirst() && isTooLarge(pages, page))
                .flatMap(page -> pages.start(page).section().sections().stream())
                .filter(section -> more.fileOf(section).isEmpty())
                .toList();
        return separable(below).findFirst().isPresent() ? split(more, below) : pages;
    }

    /** Returns the sections, or their subsections, that can have their own file. */
    private Stream<Section> separable(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> style.isListed(section) && !holdsContents(section)
                        ? Stream.of(section)
                        : separable(section.sections()));
    }

    /** Returns whether the table of contents of the first file is in this section. */
    private boolean holdsContents(Section section) {
        return section.withDescendants().anyMatch(it -> TableOfContents.isPlacedIn(style.layout(it)));
    }

    private static boolean isTooLarge(PageSet pages, OutlinePage page) {
        CountingStream counter = new CountingStream();
        try {
            pages.write(page, counter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.count > LARGEST;
    }

    /** A stream that only counts bytes. */
    private static final class CountingStream extends OutputStream {

        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            count += length;
        }
    }
}
