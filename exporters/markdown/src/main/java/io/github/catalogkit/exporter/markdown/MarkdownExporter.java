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
 * Writes a catalog as a Markdown file (CommonMark 0.31) for GitHub: the title, the introduction, a table of contents, the
 * cover of the companion book, and a list for each section. It is in the style of the list, of Catalog Kit, or of awesome
 * lists, and may be split into several files.
 *
 * <p>{@link MarkdownRegion} writes the same into a region of a Markdown file that holds other things too.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class MarkdownExporter implements CatalogExporter {

    private static final String LINKS = "links";
    private static final String YAML = "yaml";

    /** The level of the title's heading; that of a section is one more than that of what holds it. */
    public static final ExportOption HEADING_LEVEL = ExportOption.number(
            PageOptions.HEADING_LEVEL,
            "The level of the title's heading; sections follow on the levels below it.",
            1,
            1,
            6);

    /** How many levels of sections the table of contents shows. */
    public static final ExportOption TOC_DEPTH = ExportOption.number(
            "toc-depth",
            "How many levels of sections the table of contents shows; 0 leaves out the table of contents.",
            6,
            0,
            6);

    /** The folder or URL that relative paths of images start from. */
    public static final ExportOption ASSET_BASE = ExportOption.text(
            "asset-base",
            "The folder or web address that relative paths of pictures start from, such as docs/; by default the"
                    + " folder of the page.",
            "");

    /** The style of the page: that of the list, of Catalog Kit, or of awesome lists. */
    public static final ExportOption STYLE = ExportOption.choice(
            "style",
            "Whether the page is written in the style of the list itself, in that of the house, or as awesome-lint wants"
                    + " an awesome list.",
            "list",
            "list",
            "house",
            "awesome");

    /** Whether a reference to another entry is a link. */
    public static final ExportOption CROSS_REFERENCES = ExportOption.choice(
            "cross-references",
            "Whether a reference to another entry is a link to the section of that entry, or only its title.",
            LINKS,
            LINKS,
            "text");

    /** What to edit instead of the page. */
    public static final ExportOption GENERATED_FROM = ExportOption.text(
            PageOptions.GENERATED_FROM,
            "What the page is made from, for a comment at its start that says to edit that instead; by default there is"
                    + " no comment.",
            "");

    /** Whether the page has front matter for static-site generators. */
    public static final ExportOption FRONT_MATTER = ExportOption.choice(
            "front-matter",
            "Whether the page starts with a block of YAML for static-site generators such as Jekyll and Hugo.",
            "none",
            "none",
            YAML);

    /** Whether the catalog may become several files. */
    public static final ExportOption SPLIT = ExportOption.choice(
            PageOptions.SPLIT,
            "Whether each section becomes a file of its own: where one page would be more than the 512,000 bytes that"
                    + " GitHub shows and was no page before, never, or always.",
            "auto",
            "auto",
            "never",
            "always");

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
        return List.of(
                STYLE, HEADING_LEVEL, TOC_DEPTH, CROSS_REFERENCES, GENERATED_FROM, FRONT_MATTER, ASSET_BASE, SPLIT);
    }

    /**
     * Writes the catalog as one page, whatever the option {@code split} says.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, in which case
     *     nothing has been written, or if a text holds a character that no file can carry
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        PageSet.single(catalog, pageOptions(options), new Anchors()).writeFirst(out);
    }

    /**
     * Returns the page, or several if it is split: the first one with the head and a table of contents that links to the
     * others, and for each section a file beside it, which is named {@code NAME-SECTION.md}. A section that alone is too
     * large for GitHub is split again by those nested in it.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, if two
     *     sections would have the same file, or if a page is measured in which a text holds a character that no file can
     *     carry
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
