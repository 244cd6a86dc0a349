package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.exporter.markdown.outline.Outline;
import io.github.catalogkit.exporter.markdown.outline.OutlinePage;
import io.github.catalogkit.exporter.markdown.outline.SectionHeading;
import io.github.catalogkit.exporter.markdown.style.PageStyle;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.contents.ContentsTemplate;
import io.github.catalogkit.markdown.contents.PageSections;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.markdown.page.HangingIndent;
import io.github.catalogkit.markdown.page.HeadingTitle;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.markdown.page.TableHeader;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a file from its first line to its last. */
final class MarkdownPageWriter {

    private final PageSet pages;
    private final Catalog catalog;
    private final PageStyle style;
    private final OutlinePage page;
    private final EntryLine lines;
    private final boolean hasFrontMatter;
    private final UnaryOperator<String> escape;
    private final BlockWriter out;

    /** The index of the first heading that is not written yet. */
    private int next;

    MarkdownPageWriter(PageSet pages, OutlinePage page, Writer out) {
        this.pages = pages;
        this.catalog = pages.catalog();
        this.style = pages.style();
        this.page = page;
        this.lines = new EntryLine(pages, page.file());
        this.hasFrontMatter = pages.options().hasFrontMatter();
        this.escape = hasFrontMatter ? TemplateTagEscaper::escape : UnaryOperator.identity();
        this.out = new BlockWriter(new Spacing(style.listStyle()), out);
        this.next = page.from();
    }

    void write() throws IOException {
        out.start(Prologue.of(pages, page));
        if (page.isFirst()) {
            writeHead();
        }
        while (next < page.to()) {
            SectionHeading heading = pages.outline().headings().get(next++);
            if (heading.file().equals(page.file())) {
                writeSection(heading);
            }
        }
        if (page.isFirst()) {
            writeText(style.layout(catalog).end());
        }
        out.end();
    }

    private void writeHead() throws IOException {
        Layout layout = style.layout(catalog);
        writeText(layout.above());
        if (!hasFrontMatter) {
            writeHeading(catalog, layout, pages.options().headingLevel(), style.afterTitle());
        }
        writeText(catalog.introduction());
        writeText(layout.below());
        writeContents();
        catalog.companion()
                .flatMap(book -> book.cover())
                .map(cover -> CoverImage.of(cover, pages.options().assetBase()))
                .map(cover -> escape.apply(cover))
                .ifPresent(out::text);
    }

    private void writeSection(SectionHeading heading) throws IOException {
        Section section = heading.section();
        boolean startsPage = heading.startsFile();
        Layout layout = style.layout(section);
        writeText(layout.above());
        if (!startsPage || !hasFrontMatter) {
            writeHeading(section, layout, heading.level(), "");
        }
        if (startsPage) {
            out.paragraph(escape.apply(breadcrumbs()));
        }
        writeText(section.introduction());
        writeLinks(section.links());
        writeText(layout.below());
        if (startsPage) {
            writeContents();
        }
        for (Entry entry : section.entries()) {
            writeEntry(entry, layout.entryMarker(), "");
        }
        writeFurther(section);
        writeText(layout.end());
    }

    private void writeHeading(Node node, Layout layout, int level, String after) throws IOException {
        String line = layout.line()
                .map(template -> LineTemplate.of(template).fill(placeholder -> HeadingTitle.in(template, node.title())))
                .orElseGet(() -> "#".repeat(level) + " " + InlineMarkdown.write(node.title()) + after);
        if (!line.isEmpty()) {
            out.heading(escape.apply(line));
        }
    }

    /** Returns links from a file that starts with a section to those around it, the first one first. */
    private String breadcrumbs() {
        Stream<String> others = pages.outline().around(page).stream()
                .map(heading -> link(heading.section().title(), Outline.destination(heading, page.file())));
        String first = link(
                catalog.title(), Outline.destination(pages.outline().firstPage().file()));
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" / "));
    }

    private static String link(String title, String destination) {
        return "[" + InlineMarkdown.write(title) + "](" + destination + ")";
    }

    private void writeEntry(Entry entry, Optional<String> usual, String indent) throws IOException {
        Layout layout = style.layout(entry, indent);
        writeText(layout.above());
        Optional<TableHeader> table =
                out.table().filter(header -> layout.marker().isEmpty());
        String marker = layout.marker()
                .or(() -> table.map(header -> ""))
                .or(() -> usual)
                .orElseGet(() -> indent + style.listStyle().marker());
        String line = marker + lines.of(entry, layout.line(), table);
        out.entry(escape.apply(
                line.indexOf('\n') < 0
                        ? line
                        : line.replace("\n", "\n" + layout.hangingIndent().orElseGet(() -> HangingIndent.of(marker)))));
        writeText(layout.below());
        for (Entry held : entry.entries()) {
            writeEntry(held, layout.entryMarker(), indent + style.listStyle().indent());
        }
    }

    /** Writes links to where the entries of a section are kept instead. */
    private void writeLinks(List<LabeledLink> links) {
        if (!links.isEmpty()) {
            List<String> written = links.stream().map(lines::link).toList();
            out.text(escape.apply("See " + Enumeration.of(written) + "."));
        }
    }

    /** Writes references to the entries of other sections that are also listed in this one. */
    private void writeFurther(Section section) {
        List<String> further = catalog.alsoIn(section).map(lines::reference).toList();
        if (!further.isEmpty()) {
            out.text(escape.apply("See also " + Enumeration.of(further) + "."));
        }
    }

    private void writeText(InlineText text) {
        if (!text.isEmpty()) {
            out.text(escape.apply(InlineMarkdown.write(text)));
        }
    }

    private void writeText(Optional<String> text) {
        text.map(it -> ContentsTemplate.occursIn(it) ? ContentsTemplate.fill(it, sections()) : it)
                .map(it -> it.contains(Contents.PLACEHOLDER) ? Contents.fill(it, contents()) : it)
                .ifPresent(out::text);
    }

    private void writeContents() {
        Optional.of(pages.contents().isPlaced(page) ? "" : contents())
                .filter(contents -> !contents.isEmpty())
                .ifPresent(out::text);
    }

    /** Returns the sections whose headings the files show, as links from this file. */
    private PageSections sections() {
        List<SectionHeading> headings = pages.outline().headings();
        List<PageSections.LinkedSection> shown = headings.stream()
                .filter(SectionHeading::isShown)
                .map(heading -> new PageSections.LinkedSection(
                        heading.section().id(),
                        heading.depth(),
                        escape.apply(InlineMarkdown.write(heading.section().title())),
                        Outline.destination(heading, page.file())))
                .toList();
        long above = headings.subList(0, next).stream()
                .filter(SectionHeading::isShown)
                .count();
        return new PageSections(shown, (int) above);
    }

    /** Returns the table of contents of the headings that are not written yet. */
    private String contents() {
        List<SectionHeading> headings = pages.outline().headings();
        String contents = escape.apply(pages.contents().write(page, headings.subList(next, page.to())));
        return contents.isEmpty() || !pages.contents().isTitled(page, headings)
                ? contents
                : "#".repeat(pages.options().headingLevel() + 1) + " "
                        + pages.contents().title() + "\n\n" + contents;
    }
}
