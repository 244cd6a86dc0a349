package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.page.HtmlHeading;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.function.BiPredicate;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Finds the headings and the projects in blocks of HTML, which are also free text around them. */
final class HtmlFinder {

    private final SourceText source;
    private final HeadingReader headings;
    private final PageLinks links;
    private final Projects projects;
    private final OutlineBuilder outline;

    HtmlFinder(SourceText source, HeadingReader headings, PageLinks links, Projects projects, OutlineBuilder outline) {
        this.source = source;
        this.headings = headings;
        this.links = links;
        this.projects = projects;
        this.outline = outline;
    }

    /**
     * Reads a block.
     *
     * @param hasEntries whether entries follow a block before a heading of the same level
     */
    void read(HtmlBlock html, BiPredicate<Node, Integer> hasEntries) {
        int start = source.lineStart(SourceText.start(html));
        int end = source.lineEnd(SourceText.end(html) - 1);
        int position = Math.max(start, outline.end());
        for (HtmlHeading heading : HtmlHeading.in(source.slice(start, end))) {
            PageElement.HeadingLine line = headings.read(heading, start);
            position = readProjects(html, position, line.start());
            boolean title = outline.isEmpty() && heading.level() == 1;
            if (line.start() >= position && (title || isSection(heading, html, hasEntries))) {
                if (line.start() > position) {
                    outline.addBlock(html);
                }
                if (title) {
                    outline.addTitle(line);
                } else {
                    outline.addSection(line);
                }
                position = line.end();
            }
        }
        if (readProjects(html, position, end) < end) {
            outline.addBlock(html);
        }
    }

    /** Adds the projects that start in a block, and returns the end of the last one. */
    private int readProjects(HtmlBlock html, int start, int end) {
        int position = start;
        for (Projects.Project project : projects.between(start, end)) {
            if (project.start() > position) {
                outline.addBlock(html);
            }
            outline.addEntry(project.start(), project.end(), project.start(), project.line());
            position = project.end();
        }
        return position;
    }

    /** Returns whether a heading is that of a section, and not a motto at the start of the file. */
    private boolean isSection(HtmlHeading heading, Node block, BiPredicate<Node, Integer> hasEntries) {
        return outline.hasSection() || links.leadTo(heading.text()) || hasEntries.test(block, heading.level());
    }
}
