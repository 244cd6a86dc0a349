package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Text;

/** Reads headings: the title in plain text, and the form of the line. */
final class HeadingReader {

    private final SourceText source;

    HeadingReader(SourceText source) {
        this.source = source;
    }

    /** Reads a heading; one without words is none of the list. */
    Optional<Part> read(Heading heading, Part.Kind kind) {
        String title = CleanText.title(words(heading));
        if (title.isBlank()) {
            return Optional.empty();
        }
        int start = source.lineStart(SourceText.start(heading));
        int end = source.lineEnd(SourceText.end(heading));
        String line = Whitespace.stripEnd(source.slice(start, end));
        return Optional.of(Part.heading(kind, start, end, heading.getLevel(), form(line, title), title));
    }

    private static String form(String line, String title) {
        String written = InlineMarkdown.write(title);
        int place = line.indexOf(written);
        return place < 0 || place != line.lastIndexOf(written)
                ? LineTemplate.escape(line)
                : LineTemplate.escape(line.substring(0, place))
                        + Placeholder.TITLE.form()
                        + LineTemplate.escape(line.substring(place + written.length()));
    }

    /** What a reader sees, without what pictures say instead of themselves. */
    static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(Image image) {}
        });
        return words.isEmpty() ? InlineNodes.plain(InlineNodes.children(heading)) : words.toString();
    }
}
