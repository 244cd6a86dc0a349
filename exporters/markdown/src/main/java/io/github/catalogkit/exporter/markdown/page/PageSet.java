package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.exporter.markdown.outline.Outline;
import io.github.catalogkit.exporter.markdown.outline.OutlineMaker;
import io.github.catalogkit.exporter.markdown.outline.OutlinePage;
import io.github.catalogkit.exporter.markdown.outline.SectionFiles;
import io.github.catalogkit.exporter.markdown.outline.SectionHeading;
import io.github.catalogkit.exporter.markdown.outline.TableOfContents;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.exporter.markdown.style.PageStyle;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Markdown files of a catalog in a style and with options. */
public record PageSet(
        Catalog catalog, PageOptions options, PageStyle style, TableOfContents contents, Outline outline) {

    /**
     * Returns one page for the whole catalog.
     *
     * @param above the anchors of the headings above the catalog in the file
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6
     */
    public static PageSet single(Catalog catalog, PageOptions options, Anchors above) {
        return of(catalog, options, SectionFiles.none(""), above);
    }

    static PageSet of(Catalog catalog, PageOptions options, SectionFiles files) {
        return of(catalog, options, files, new Anchors());
    }

    private static PageSet of(Catalog catalog, PageOptions options, SectionFiles files, Anchors above) {
        PageStyle style = PageStyle.of(catalog, options);
        TableOfContents contents = TableOfContents.of(catalog, style, options);
        Outline outline = new OutlineMaker(style, files, options).make(catalog, contents, above);
        return new PageSet(catalog, options, style, contents, outline);
    }

    /** Returns the pages, the first one first. */
    public List<OutlinePage> pages() {
        return outline.pages();
    }

    /** Returns the heading that a page other than the first one starts with. */
    SectionHeading start(OutlinePage page) {
        return outline.headings().get(page.from());
    }

    /** Writes a page in UTF-8; the stream stays open. */
    public void write(OutlinePage page, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownPageWriter(this, page, writer).write();
        writer.flush();
    }

    /** Writes the first page in UTF-8; the stream stays open. */
    public void writeFirst(OutputStream out) throws IOException {
        write(outline.firstPage(), out);
    }
}
