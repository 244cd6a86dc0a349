package io.github.catalogkit.processor.check;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.HeadingTitle;
import io.github.catalogkit.markdown.page.KnownAnchors;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineTemplates;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The anchors of the Markdown file that shows a catalog: of headings and HTML in the order of the file. */
final class PageAnchors {

    private static final Parser PARSER = Parser.builder()
            .extensions(InlineNodes.extensions())
            .maxOpenBlockParsers(160)
            .build();

    private final KnownAnchors anchors = new KnownAnchors();
    private final Style style;
    private final EntryValues values;
    private final LineTemplates templates;

    private PageAnchors(Style style) {
        this.style = style;
        this.values = EntryValues.of(style.marks());
        this.templates = new LineTemplates(style);
    }

    static KnownAnchors of(Catalog catalog) {
        PageAnchors page = new PageAnchors(catalog.style());
        page.addText(catalog.layout().above());
        page.addHeading(catalog.layout(), catalog.title());
        page.addText(catalog.layout().below());
        catalog.sections().forEach(page::addSection);
        page.addText(catalog.layout().end());
        return page.anchors;
    }

    /** Parses free text. */
    static Node parse(String text) {
        return PARSER.parse(text);
    }

    private void addSection(Section section) {
        addText(section.layout().above());
        addHeading(section.layout(), section.title());
        addText(section.layout().below());
        section.entries().forEach(entry -> addEntry(entry, section.layout().entryMarker()));
        addText(section.layout().end());
        section.sections().forEach(this::addSection);
    }

    private void addHeading(Layout layout, String title) {
        layout.line()
                .ifPresentOrElse(
                        template -> addText(
                                LineTemplate.of(template).fill(placeholder -> HeadingTitle.in(template, title))),
                        () -> anchors.addHeading(title));
    }

    /** Adds the anchors of an entry, whose line can be a heading or have HTML. */
    private void addEntry(Entry entry, Optional<String> usual) {
        addText(entry.layout().above());
        Optional<LineTemplate> template =
                entry.layout().line().map(LineTemplate::of).or(() -> templates.of(entry, Optional.empty()));
        String marker = entry.layout().marker().or(() -> usual).orElse(style.marker());
        String line = template.map(
                        it -> it.fill(value -> values.write(entry, "", value), value -> values.html(entry, "", value)))
                .orElse(entry.title());
        if (marker.startsWith("#") || line.startsWith("#") || line.indexOf('<') >= 0) {
            addText(marker + line);
        }
        addText(entry.layout().below());
        entry.entries().forEach(held -> addEntry(held, entry.layout().entryMarker()));
    }

    private void addText(Optional<String> text) {
        text.ifPresent(this::addText);
    }

    private void addText(String text) {
        Node document = parse(text);
        anchors.addHeadings(document);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                anchors.addNamed(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                anchors.addNamed(html.getLiteral());
            }
        });
    }
}
