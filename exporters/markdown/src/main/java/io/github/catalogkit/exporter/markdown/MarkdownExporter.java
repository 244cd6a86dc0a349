package io.github.catalogkit.exporter.markdown;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a catalogue as a page of Markdown (CommonMark 0.31) that GitHub shows as it is meant: the title, the
 * introduction, a table of contents, the cover of the book that the list accompanies, and a list a section. It is in the
 * style of the list, of the house, or of awesome lists, and may be divided into several files.
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

    /** In whose style the page is written. */
    public static final ExportOption STYLE = ExportOption.choice(
            "style",
            "Whether the page is written in the style of the list itself, in that of the house, or as awesome-lint wants"
                    + " an awesome list.",
            PageStyle.LIST,
            PageStyle.LIST,
            PageStyle.HOUSE,
            PageStyle.AWESOME);

    /** Whether a reference to another entry is a link. */
    public static final ExportOption CROSS_REFERENCES = ExportOption.choice(
            "cross-references",
            "Whether a reference to another entry is a link to the section of that entry, or only its title.",
            EntryLine.LINKS,
            EntryLine.LINKS,
            EntryLine.TEXT);

    /** What is to be edited instead of the page. */
    public static final ExportOption GENERATED_FROM = ExportOption.text(
            "generated-from",
            "What the page is made from, for a comment at its start that says to edit that instead; by default there is"
                    + " no comment.",
            "");

    /** What static-site generators read of the page. */
    public static final ExportOption FRONT_MATTER = ExportOption.choice(
            "front-matter",
            "Whether the page starts with a block of YAML for static-site generators such as Jekyll and Hugo.",
            Prologue.NONE,
            Prologue.NONE,
            Prologue.YAML);

    /** Whether the catalogue may become several files. */
    public static final ExportOption SPLIT = ExportOption.choice(
            "split",
            "Whether each section becomes a file of its own: where one page would be more than the 512,000 bytes that"
                    + " GitHub shows and was no page before, never, or always.",
            Divider.AUTO,
            Divider.AUTO,
            Divider.NEVER,
            Divider.ALWAYS);

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
     * Writes the catalogue as one page, whatever the option {@code split} says.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, in which case
     *     nothing has been written, or if a text holds a character that no file can carry
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Edition edition = Edition.of(catalog, options, Division.none(""));
        edition.write(edition.outline().firstPage(), out);
    }

    /**
     * Returns the page, or the pages if it is to be split: the first one with the head and a table of contents that leads
     * to the others, and for each section a file beside it, which is named {@code NAME-SECTION.md}. A section that alone
     * is too large for GitHub is split again by those below it.
     *
     * @throws io.github.catalogkit.export.ExportException if a section would need a heading below level 6, if two
     *     sections would have the same file, or if a page is measured in which a text holds a character that no file can
     *     carry
     */
    @Override
    public List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        Edition edition = new Divider(catalog, options).divide(name);
        return edition.outline().pages().stream()
                .map(page -> new ExportedFile(page.file(), out -> edition.write(page, out)))
                .toList();
    }
}
