package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.page.HeadingAnchor;
import io.github.catalogkit.markdown.page.HeadingTitle;
import io.github.catalogkit.markdown.page.HtmlHeading;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.Optional;
import org.commonmark.node.Heading;

/** Reads headings: the title in plain text, and the template of the line. */
public final class HeadingReader {

    private final SourceText source;

    HeadingReader(SourceText source) {
        this.source = source;
    }

    /** Reads a heading; returns empty if it has no text. */
    Optional<PageElement.HeadingLine> read(Heading heading) {
        String title = CleanText.title(HeadingAnchor.text(heading));
        if (title.isBlank()) {
            return Optional.empty();
        }
        int start = source.lineStart(SourceText.start(heading));
        int end = source.lineEnd(SourceText.end(heading));
        String line = Whitespace.stripEnd(source.slice(start, end));
        return Optional.of(new PageElement.HeadingLine(start, end, heading.getLevel(), template(line, title), title));
    }

    /**
     * Reads a heading in HTML.
     *
     * @param block the offset to which those of the heading are relative
     */
    PageElement.HeadingLine read(HtmlHeading heading, int block) {
        int start = source.lineStart(block + heading.start());
        int end = source.lineEnd(block + heading.end() - 1);
        String line = Whitespace.stripEnd(source.slice(start, end));
        return new PageElement.HeadingLine(start, end, heading.level(), template(line, heading.text()), heading.text());
    }

    private static String template(String line, String title) {
        String written = HeadingTitle.in(line, title);
        int start = line.indexOf(written);
        return start < 0 || start != line.lastIndexOf(written)
                ? LineTemplate.escape(line)
                : LineTemplate.escape(line.substring(0, start))
                        + Placeholder.TITLE.form()
                        + LineTemplate.escape(line.substring(start + written.length()));
    }
}
