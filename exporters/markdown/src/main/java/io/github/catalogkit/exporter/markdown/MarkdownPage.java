package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.exporter.markdown.Outline.Heading;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.text.InlineText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A catalogue as blocks of Markdown with one blank line between them. */
final class MarkdownPage {

    private static final String INDENT = "  ";

    private final Catalog catalog;
    private final ExportOptions options;
    private final Outline outline;
    private final EntryLine lines;

    MarkdownPage(Catalog catalog, ExportOptions options, Outline outline) {
        this.catalog = catalog;
        this.options = options;
        this.outline = outline;
        this.lines = new EntryLine(catalog);
    }

    void writeTo(Writer out) throws IOException {
        writeHeading(outline.titleLevel(), catalog.title(), out);
        writeParagraph(catalog.introduction(), out);
        writeContents(out);
        Optional<Picture> cover = catalog.companion().flatMap(book -> book.cover());
        if (cover.isPresent()) {
            writeCover(cover.get(), out);
        }
        for (Heading heading : outline.headings()) {
            out.write('\n');
            writeHeading(heading.level(), heading.section().title(), out);
            writeParagraph(heading.section().introduction(), out);
            writeList(heading.section().entries(), out);
        }
    }

    private static void writeHeading(int level, String title, Writer out) throws IOException {
        out.write("#".repeat(level) + " " + InlineMarkdown.write(title) + "\n");
    }

    private static void writeParagraph(InlineText text, Writer out) throws IOException {
        if (!text.isEmpty()) {
            out.write("\n" + InlineMarkdown.write(text) + "\n");
        }
    }

    private void writeContents(Writer out) throws IOException {
        int deepest = options.number(MarkdownExporter.TOC_DEPTH);
        String blank = "\n";
        for (Heading heading : outline.headings()) {
            if (heading.depth() <= deepest) {
                String title = InlineMarkdown.write(heading.section().title());
                out.write(
                        blank + INDENT.repeat(heading.depth() - 1) + "- [" + title + "](#" + heading.anchor() + ")\n");
                blank = "";
            }
        }
    }

    private void writeCover(Picture cover, Writer out) throws IOException {
        String source = new AssetBase(options.text(MarkdownExporter.ASSET_BASE)).resolve(cover.path());
        out.write("\n---\n");
        out.write("\n![" + InlineMarkdown.write(cover.description()) + "](" + InlineMarkdown.writeDestination(source)
                + ")\n");
    }

    private void writeList(List<Entry> entries, Writer out) throws IOException {
        if (!entries.isEmpty()) {
            out.write('\n');
            writeItems(entries, "", out);
        }
    }

    private void writeItems(List<Entry> entries, String indent, Writer out) throws IOException {
        for (Entry entry : entries) {
            out.write(indent + "- " + InlineMarkdown.write(lines.of(entry)) + "\n");
            writeItems(entry.entries(), indent + INDENT, out);
        }
    }
}
