package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.exporter.markdown.page.PageSet;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a catalog into a region of an existing Markdown file, such as a README.
 *
 * <p>The region is between two lines, in which {@code ID} is the id of the catalog:
 *
 * <pre>{@code
 * <!-- catalog:begin ID -->
 * <!-- catalog:end ID -->
 * }</pre>
 *
 * <p>A line is a marker if CommonMark (0.31, section 4.6) parses it as a top-level HTML block; in a code block it is not.
 */
public final class MarkdownRegion {

    private MarkdownRegion() {}

    /**
     * {@return a file with the catalog as the content of its region} Everything else is kept unchanged, including the line
     * endings. Anchors of the table of contents take the headings above the region into account.
     *
     * @param page the content of the file
     * @param catalog the catalog
     * @param options the options of a {@link MarkdownExporter}
     * @throws ExportException if there is no such region, more than one, or one without its end; if a section would need a heading
     *     below level 6; if a text has a character that no file can represent; or if the options require front matter or
     *     several files, which a region cannot have. The message starts with the number of the line, if there is one
     */
    public static String fill(String page, Catalog catalog, ExportOptions options) {
        PageOptions pageOptions = MarkdownExporter.pageOptions(options);
        requireNoFrontMatter(pageOptions);
        requireOnePage(pageOptions);
        ExistingPage existing = ExistingPage.of(page);
        Region region = Region.find(existing.markers(), catalog.id());
        Anchors anchors = new Anchors();
        existing.headingsAbove(region.begin()).forEach(anchors::next);
        PageSet pages = PageSet.single(catalog, pageOptions, anchors);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            pages.writeFirst(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return existing.replaceBetween(region, "\n" + text.toString(StandardCharsets.UTF_8) + "\n");
    }

    /**
     * {@return the content of the region of a catalog, between its markers}
     *
     * @param page the content of the file
     * @param id the id of the catalog
     * @throws ExportException if there is no such region, more than one, or one without its end
     */
    public static String content(String page, String id) {
        ExistingPage existing = ExistingPage.of(page);
        return existing.between(Region.find(existing.markers(), id));
    }

    private static void requireNoFrontMatter(PageOptions options) {
        if (options.hasFrontMatter()) {
            throw new ExportException(
                    "a region cannot have front matter, which is at the start of a file; omit the option "
                            + MarkdownExporter.FRONT_MATTER.name() + ", and write it at the top of the file");
        }
    }

    private static void requireOnePage(PageOptions options) {
        if (options.split() == PageOptions.Split.ALWAYS) {
            throw new ExportException("a region cannot be split into files; omit the option "
                    + MarkdownExporter.SPLIT.name() + ", or export the catalog to its own file");
        }
    }
}
