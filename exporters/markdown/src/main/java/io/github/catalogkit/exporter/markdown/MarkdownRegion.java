package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A catalogue in a region of a page that holds other things too, such as a README.
 *
 * <p>The region stands between two lines, in which {@code ID} is the id of the catalogue:
 *
 * <pre>{@code
 * <!-- catalog:begin ID -->
 * <!-- catalog:end ID -->
 * }</pre>
 *
 * <p>A line counts as a marker where CommonMark (0.31, section 4.6) reads it as an HTML block of the page itself: one
 * that is shown in a code block is none.
 */
public final class MarkdownRegion {

    private MarkdownRegion() {}

    /**
     * {@return the page with the catalogue in its region, in place of what stood there} All else is kept to the
     * character, and so is the kind of line ending. The headings of the page above the region count for the anchors of
     * the table of contents.
     *
     * @param page the page as it is
     * @param catalog the catalogue
     * @param options the options of a {@link MarkdownExporter}
     * @throws ExportException if the page has no such region, or more than one, or half of one; if a section would need a
     *     heading below level 6; if a text holds a character that no file can carry; or if the options ask for front
     *     matter or for several files, which a region cannot have. The message starts with the number of the line, where
     *     there is one
     */
    public static String fill(String page, Catalog catalog, ExportOptions options) {
        requireNoFrontMatter(options);
        requireOnePage(options);
        ExistingPage existing = ExistingPage.of(page);
        Region region = Region.find(existing.markers(), catalog.id());
        Anchors anchors = new Anchors();
        existing.headingsAbove(region.begin()).forEach(anchors::next);
        Edition edition = Edition.of(catalog, options, Division.none(""), anchors);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            edition.write(edition.outline().firstPage(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return existing.replaceBetween(region, "\n" + text.toString(StandardCharsets.UTF_8) + "\n");
    }

    private static void requireNoFrontMatter(ExportOptions options) {
        if (Prologue.hasFrontMatter(options)) {
            throw new ExportException(
                    "A region cannot have front matter, which stands at the start of a file; leave out" + " the option "
                            + MarkdownExporter.FRONT_MATTER.name() + ", and write it at the top of the page.");
        }
    }

    private static void requireOnePage(ExportOptions options) {
        if (options.text(MarkdownExporter.SPLIT).equals(Divider.ALWAYS)) {
            throw new ExportException("A region cannot be split into files; leave out the option "
                    + MarkdownExporter.SPLIT.name() + ", or export the catalogue to a file of its own.");
        }
    }
}
