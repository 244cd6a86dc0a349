package io.github.catalogkit.exporter.markdown;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a catalogue as a page of Markdown (CommonMark 0.31) that GitHub shows as it is meant: the title, the
 * introduction, a table of contents, the cover of the book that the list accompanies, and a list a section.
 *
 * <p>{@link MarkdownRegion} writes the same into a page that holds other things too.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class MarkdownExporter implements CatalogExporter {

    /** The level of the title's heading; a section has one more than what it stands in. */
    public static final ExportOption HEADING_LEVEL = ExportOption.number(
            "heading-level", "The level of the title's heading; sections follow on the levels below it.", 1, 1, 6);

    /** How deep the table of contents goes. */
    public static final ExportOption TOC_DEPTH = ExportOption.number(
            "toc-depth",
            "How many levels of sections the table of contents shows; 0 leaves out the table of contents.",
            6,
            0,
            6);

    /** What leads from the page to the pictures. */
    public static final ExportOption ASSET_BASE = ExportOption.text(
            "asset-base",
            "The folder or web address that relative paths of pictures start from, such as docs/; by default the"
                    + " folder of the page.",
            "");

    /** Makes an exporter. */
    public MarkdownExporter() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(HEADING_LEVEL, TOC_DEPTH, ASSET_BASE);
    }

    /**
     * Writes the catalogue.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6; nothing has
     *     been written then
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Outline outline = Outline.of(catalog, options.number(HEADING_LEVEL), new Anchors());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        MarkdownPage.write(catalog, options, outline, writer);
        writer.flush();
    }
}
