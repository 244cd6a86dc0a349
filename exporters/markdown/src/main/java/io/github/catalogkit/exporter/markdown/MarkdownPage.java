package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes a page of an edition from its first line to its last. */
final class MarkdownPage {

    private final Edition edition;
    private final Catalog catalog;
    private final PageStyle style;
    private final Page page;
    private final EntryLine lines;
    private final boolean hasFrontMatter;
    private final UnaryOperator<String> shown;
    private final PageWriter out;

    /** The index of the first heading that the page has not come to yet. */
    private int next;

    MarkdownPage(Edition edition, Page page, Writer out) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.style = edition.style();
        this.page = page;
        this.lines = new EntryLine(edition, page.file());
        this.hasFrontMatter = Prologue.hasFrontMatter(edition.options());
        this.shown = hasFrontMatter ? TemplateMarks::hide : UnaryOperator.identity();
        this.out = new PageWriter(new Spacing(style.marks()), out);
        this.next = page.from();
    }

    void write() throws IOException {
        out.start(Prologue.of(edition, page));
        if (page.isFirst()) {
            writeHead();
        }
        while (next < page.to()) {
            Heading heading = edition.outline().headings().get(next++);
            if (heading.file().equals(page.file())) {
                writeSection(heading);
            }
        }
        if (page.isFirst()) {
            writeText(catalog, style.layout(catalog).end());
        }
        out.end();
    }

    private void writeHead() throws IOException {
        Layout layout = style.layout(catalog);
        writeText(catalog, layout.above());
        if (!hasFrontMatter) {
            writeHeading(catalog, layout, edition.titleLevel(), style.afterTitle());
        }
        writeText(catalog, catalog.introduction());
        writeText(catalog, layout.below());
        writeContents();
        catalog.companion()
                .flatMap(book -> book.cover())
                .map(cover -> shown.apply(PortableText.ofValues(catalog, edition.cover(cover))))
                .ifPresent(out::text);
    }

    private void writeSection(Heading heading) throws IOException {
        Section section = heading.section();
        boolean startsPage = heading.startsFile();
        Layout layout = style.layout(section);
        writeText(section, layout.above());
        if (!startsPage || !hasFrontMatter) {
            writeHeading(section, layout, heading.level(), "");
        }
        if (startsPage) {
            out.paragraph(shown.apply(edition.wayBack(page)));
        }
        writeText(section, section.introduction());
        writeText(section, layout.below());
        if (startsPage) {
            writeContents();
        }
        for (Entry entry : section.entries()) {
            writeEntry(entry, "");
        }
        writeText(section, layout.end());
    }

    private void writeHeading(Node node, Layout layout, int level, String after) throws IOException {
        String title = PortableText.ofValues(node, InlineMarkdown.write(node.title()));
        String line = layout.line()
                .map(form -> PortableText.ofLayout(node, LineTemplate.of(form).fill(place -> title)))
                .orElseGet(() -> "#".repeat(level) + " " + title + after);
        if (!line.isEmpty()) {
            out.heading(shown.apply(line));
        }
    }

    private void writeEntry(Entry entry, String indent) throws IOException {
        Layout layout = style.layout(entry, indent);
        writeText(entry, layout.above());
        String marker = layout.marker().orElseGet(() -> indent + style.marks().marker());
        String line = PortableText.ofLayout(entry, marker + lines.of(entry, layout.line()));
        out.entry(shown.apply(line.indexOf('\n') < 0 ? line : line.replace("\n", "\n" + blank(marker))));
        writeText(entry, layout.below());
        for (Entry held : entry.entries()) {
            writeEntry(held, indent + style.marks().indent());
        }
    }

    /** What a line after the first starts with, so that it belongs to the same item of the list. */
    private static String blank(String marker) {
        return marker.replaceAll("[^\t]", " ");
    }

    private void writeText(Node owner, InlineText text) {
        if (!text.isEmpty()) {
            out.text(shown.apply(PortableText.ofValues(owner, InlineMarkdown.write(text))));
        }
    }

    private void writeText(Node owner, Optional<String> text) {
        text.map(it -> PortableText.ofLayout(owner, it))
                .map(it -> it.contains(Contents.PLACEHOLDER) ? Contents.fill(it, contents()) : it)
                .ifPresent(out::text);
    }

    private void writeContents() {
        Optional.of(edition.contents().isPlaced(page) ? "" : contents())
                .filter(contents -> !contents.isEmpty())
                .ifPresent(out::text);
    }

    /** The table of contents of what is not written yet. */
    private String contents() {
        List<Heading> headings = edition.outline().headings();
        String contents = shown.apply(edition.contents().write(page, headings.subList(next, page.to())));
        return contents.isEmpty() || !edition.contents().isTitled(page, headings)
                ? contents
                : "#".repeat(edition.titleLevel() + 1) + " "
                        + edition.contents().title() + "\n\n" + contents;
    }
}
