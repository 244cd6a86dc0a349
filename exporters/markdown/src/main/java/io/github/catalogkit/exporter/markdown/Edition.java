package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Picture;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalogue as it is to be written: in a style, with options, on one page or several. */
record Edition(Catalog catalog, ExportOptions options, PageStyle style, TableOfContents contents, Outline outline) {

    /**
     * Makes an edition.
     *
     * @param above the anchors of what stands above the catalogue in the first file
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6
     */
    static Edition of(Catalog catalog, ExportOptions options, Division division, Anchors above) {
        PageStyle style = PageStyle.of(catalog, options);
        TableOfContents contents = TableOfContents.of(catalog, style, options);
        Outline outline = new OutlineMaker(style, division, options).make(catalog, contents, above);
        return new Edition(catalog, options, style, contents, outline);
    }

    /** Returns the edition in these files. */
    static Edition of(Catalog catalog, ExportOptions options, Division division) {
        return of(catalog, options, division, new Anchors());
    }

    int titleLevel() {
        return options.number(MarkdownExporter.HEADING_LEVEL);
    }

    /** Returns the heading that a page other than the first one starts with. */
    Heading start(Page page) {
        return outline.headings().get(page.from());
    }

    /** Returns the cover under a line across the page. */
    String cover(Picture cover) {
        String source = new AssetBase(options.text(MarkdownExporter.ASSET_BASE)).resolve(cover.path());
        return "---\n\n![" + InlineMarkdown.write(cover.description()) + "](" + InlineMarkdown.writeDestination(source)
                + ")";
    }

    /** Returns links from a page that starts with a section to those around it, the first one first. */
    String wayBack(Page page) {
        Stream<String> others = outline.around(page).stream()
                .map(heading -> link(heading.section().title(), Outline.destination(heading, page.file())));
        String first = link(catalog.title(), FileLink.to(outline.firstPage().file()));
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" / "));
    }

    private static String link(String title, String destination) {
        return "[" + InlineMarkdown.write(title) + "](" + destination + ")";
    }

    void write(Page page, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownPage(this, page, writer).write();
        writer.flush();
    }
}
