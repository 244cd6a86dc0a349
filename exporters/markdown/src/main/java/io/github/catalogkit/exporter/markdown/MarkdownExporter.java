package io.github.catalogkit.exporter.markdown;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.exporter.markdown.page.FileSplitter;
import io.github.catalogkit.exporter.markdown.page.PageSet;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * An exporter of Markdown files (CommonMark 0.31) for GitHub: the title, the introduction, a table of contents, the cover of
 * the companion book, and a list for each section. The style is that of the list, of Catalog Kit, or of awesome lists. A large
 * catalog can be split into several files.
 *
 * <p>{@link MarkdownRegion} writes the same content into a region of an existing file.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class MarkdownExporter implements CatalogExporter {

    private static final String LINKS = "links";
    private static final String YAML = "yaml";

    /** The heading level of the title; each section is one level below its parent. */
    public static final ExportOption HEADING_LEVEL = ExportOption.number(
            PageOptions.HEADING_LEVEL, "The heading level of the title; sections use the levels below it.", 1, 1, 6);

    /** The number of section levels in the table of contents. */
    public static final ExportOption TOC_DEPTH = ExportOption.number(
            "toc-depth", "The number of section levels in the table of contents; 0 leaves it out.", 6, 0, 6);

    /** The directory or URL of relative paths of images. */
    public static final ExportOption ASSET_BASE = ExportOption.text(
            "asset-base",
            "The folder or URL that relative paths of images start from, such as docs/; by default the"
                    + " folder of the file.",
            "");

    /** The style of the file: that of the list, of Catalog Kit, or of awesome lists. */
    public static final ExportOption STYLE = ExportOption.choice(
            "style",
            "The style of the file: list for that of the list itself, house for that of Catalog Kit, awesome for what"
                    + " awesome-lint requires.",
            "list",
            "list",
            "house",
            "awesome");

    /** Whether references to other entries are links. */
    public static final ExportOption CROSS_REFERENCES = ExportOption.choice(
            "cross-references",
            "Whether a reference to another entry links to its section, or is only its title.",
            LINKS,
            LINKS,
            "text");

    /** The source to edit instead of the file. */
    public static final ExportOption GENERATED_FROM = ExportOption.text(
            PageOptions.GENERATED_FROM,
            "The source of the file, such as src/main/java. A comment at the start of the file says to edit that instead.",
            "");

    /** Whether the file has front matter for static-site generators. */
    public static final ExportOption FRONT_MATTER = ExportOption.choice(
            "front-matter",
            "Whether the file starts with YAML front matter, for static-site generators such as Jekyll and Hugo.",
            "none",
            "none",
            YAML);

    /** Whether the catalog can be split into several files. */
    public static final ExportOption SPLIT = ExportOption.choice(
            PageOptions.SPLIT,
            "Whether each section becomes a separate file; auto: only if one file would exceed the 512,000 bytes that"
                    + " GitHub shows, and the list was not imported from one.",
            "auto",
            "auto",
            "never",
            "always");

    /** Makes an exporter, for the service loader. */
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
        return List.of(
                STYLE, HEADING_LEVEL, TOC_DEPTH, CROSS_REFERENCES, GENERATED_FROM, FRONT_MATTER, ASSET_BASE, SPLIT);
    }

    /**
     * Writes the catalog as one file, ignoring the option {@code split}.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, in which case
     *     nothing is written, or if a text has a character that no file can represent
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        PageSet.single(catalog, pageOptions(options), new Anchors()).writeFirst(out);
    }

    /**
     * Returns one file, or several if it is split: the first one with the start of the list and a table of contents that links
     * to the others, and a file for each section, named {@code NAME-SECTION.md}. A section that is too large for GitHub is split
     * again by its subsections.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, if two
     *     sections would have the same file, or if a text in a file that is measured has a character that no file can
     *     represent
     */
    @Override
    public List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        PageSet pages = FileSplitter.split(catalog, pageOptions(options), name);
        return pages.pages().stream()
                .map(page -> new ExportedFile(page.file(), out -> pages.write(page, out)))
                .toList();
    }

    static PageOptions pageOptions(ExportOptions options) {
        return new PageOptions(
                PageOptions.StyleName.valueOf(options.text(STYLE).toUpperCase(Locale.ROOT)),
                options.number(HEADING_LEVEL),
                options.number(TOC_DEPTH),
                options.text(CROSS_REFERENCES).equals(LINKS),
                options.text(GENERATED_FROM),
                options.text(FRONT_MATTER).equals(YAML),
                options.text(ASSET_BASE),
                PageOptions.Split.valueOf(options.text(SPLIT).toUpperCase(Locale.ROOT)));
    }
}
