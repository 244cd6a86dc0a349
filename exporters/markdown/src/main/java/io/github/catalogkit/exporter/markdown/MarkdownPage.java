package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.exporter.markdown.Outline.Heading;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.markdown.page.LineForm;
import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.text.InlineText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalogue as a page of Markdown in its style. */
final class MarkdownPage {

    private final Catalog catalog;
    private final Style style;
    private final ExportOptions options;
    private final Outline outline;
    private final EntryLine lines;
    private final PageWriter page;
    private int headingsWritten;

    private MarkdownPage(Catalog catalog, ExportOptions options, Outline outline, Writer out) {
        this.catalog = catalog;
        this.style = catalog.style();
        this.options = options;
        this.outline = outline;
        this.lines = new EntryLine(catalog);
        this.page = new PageWriter(new Spacing(style), out);
    }

    static void write(Catalog catalog, ExportOptions options, Outline outline, Writer out) throws IOException {
        MarkdownPage page = new MarkdownPage(catalog, options, outline, out);
        page.writeHead();
        for (Heading heading : outline.headings()) {
            page.writeSection(heading);
        }
        page.writeText(catalog.layout().end());
        page.page.end();
    }

    private void writeHead() throws IOException {
        writeText(catalog.layout().above());
        writeHeading(catalog, outline.titleLevel());
        writeText(catalog.introduction());
        writeText(catalog.layout().below());
        if (!hasPlaceForContents()) {
            Optional.of(contents()).filter(lines -> !lines.isEmpty()).ifPresent(page::text);
        }
        catalog.companion().flatMap(book -> book.cover()).map(this::cover).ifPresent(page::text);
    }

    private void writeSection(Heading heading) throws IOException {
        Section section = heading.section();
        headingsWritten++;
        writeText(section.layout().above());
        writeHeading(section, heading.level());
        writeText(section.introduction());
        writeText(section.layout().below());
        for (Entry entry : section.entries()) {
            writeEntry(entry, "");
        }
        writeText(section.layout().end());
    }

    private void writeHeading(Node node, int level) throws IOException {
        String title = InlineMarkdown.write(node.title());
        String line = node.layout()
                .line()
                .map(form -> LineForm.of(form).fill(place -> title))
                .orElseGet(() -> "#".repeat(level) + " " + title);
        if (!line.isEmpty()) {
            page.heading(line);
        }
    }

    private void writeEntry(Entry entry, String indent) throws IOException {
        writeText(entry.layout().above());
        String marker = entry.layout().marker().orElseGet(() -> indent + style.marker());
        String line = lines.of(entry);
        page.entry(marker + (line.indexOf('\n') < 0 ? line : line.replace("\n", "\n" + blank(marker))));
        writeText(entry.layout().below());
        for (Entry held : entry.entries()) {
            writeEntry(held, indent + style.indent());
        }
    }

    /** What a line after the first starts with, so that it belongs to the same item of the list. */
    private static String blank(String marker) {
        return marker.replaceAll("[^\t]", " ");
    }

    private void writeText(InlineText text) {
        if (!text.isEmpty()) {
            page.text(InlineMarkdown.write(text));
        }
    }

    private void writeText(Optional<String> text) {
        text.map(it -> it.contains(Contents.PLACE) ? Contents.fill(it, contents()) : it)
                .ifPresent(page::text);
    }

    private boolean hasPlaceForContents() {
        return Stream.concat(Stream.of(catalog), catalog.allSections())
                .map(Node::layout)
                .flatMap(layout -> Stream.of(layout.above(), layout.below(), layout.end()))
                .anyMatch(text -> text.filter(it -> it.contains(Contents.PLACE)).isPresent());
    }

    /** The table of contents of what is not written yet. */
    private String contents() {
        List<Contents.Heading> following = outline.headings().stream()
                .skip(headingsWritten)
                .filter(Heading::isShown)
                .map(heading ->
                        new Contents.Heading(heading.depth(), heading.section().title(), heading.anchor()))
                .toList();
        int deepest = Math.min(style.contentsDepth(), options.number(MarkdownExporter.TOC_DEPTH));
        return Contents.write(following, style.contentsMarker(), style.contentsIndent(), deepest);
    }

    private String cover(Picture cover) {
        String source = new AssetBase(options.text(MarkdownExporter.ASSET_BASE)).resolve(cover.path());
        return "---\n\n![" + InlineMarkdown.write(cover.description()) + "](" + InlineMarkdown.writeDestination(source)
                + ")";
    }
}
