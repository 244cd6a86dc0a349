package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.problem.Suppression;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds comments such as {@code <!-- catalog-ignore: plain-http, short-url -->}. Before a heading, a comment applies to the whole
 * section, at the start of the file to the file, and elsewhere to the next line.
 */
public final class IgnoreComments extends AbstractVisitor {

    private static final Pattern COMMENT =
            Pattern.compile("<!--[ \\t]*catalog-ignore:?[ \\t]+([a-z0-9, \\t-]*?)[ \\t]*-->");

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    private static final Pattern LIST_ITEM = Pattern.compile("[ \\t]*(?:[-*+]|[0-9]{1,9}[.)])[ \\t].*");

    private final List<Suppression> found = new ArrayList<>();
    private final SourceText source;
    private final Node document;

    private IgnoreComments(SourceText source, Node document) {
        this.source = source;
        this.document = document;
    }

    /** Returns the suppressions in the order of the file. */
    public static List<Suppression> find(SourceText source, Node document) {
        IgnoreComments comments = new IgnoreComments(source, document);
        if (source.text().contains("catalog-ignore")) {
            document.accept(comments);
        }
        return comments.found;
    }

    /** Skips inline nodes, which are most nodes of a file. */
    @Override
    public void visit(Paragraph paragraph) {}

    @Override
    public void visit(HtmlBlock html) {
        if (SourceText.isPlaced(html)) {
            Matcher comment = COMMENT.matcher(source.text()).region(SourceText.start(html), SourceText.end(html));
            while (comment.find()) {
                add(html, comment);
            }
        }
    }

    private void add(HtmlBlock html, Matcher comment) {
        int next = nextLine(comment.end());
        int last = lastOffset(html, next);
        Matcher code = CODE.matcher(source.text()).region(comment.start(1), comment.end(1));
        while (code.find()) {
            found.add(new Suppression(
                    code.group(),
                    source.range(code.start(), code.end()),
                    line(isBeforeAll(html) ? 0 : next),
                    line(last)));
        }
    }

    private int line(int offset) {
        return source.range(offset, offset).start().line();
    }

    /** Returns the start of the next line that is neither blank nor another comment; the end of the text, if there is none. */
    private int nextLine(int offset) {
        int start = source.lineEnd(offset);
        while (start < source.length()) {
            String line = source.slice(start, source.lineEnd(start)).strip();
            if (!line.isEmpty() && !COMMENT.matcher(line).matches()) {
                return start;
            }
            start = source.lineEnd(start);
        }
        return Math.max(0, source.length() - 1);
    }

    private boolean isBeforeAll(HtmlBlock html) {
        return html.getParent() instanceof Document
                && source.slice(0, SourceText.start(html)).isBlank();
    }

    /** Returns an offset in the last line to which a comment applies. */
    private int lastOffset(HtmlBlock html, int next) {
        if (isBeforeAll(html)) {
            return source.length() - 1;
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading
                    && SourceText.isPlaced(heading)
                    && source.lineStart(SourceText.start(heading)) == next) {
                return endOfSection(heading);
            }
        }
        int end = source.lineEnd(next);
        while (end < source.length() && isContinued(source.slice(end, source.lineEnd(end)))) {
            end = source.lineEnd(end);
        }
        return end - 1;
    }

    private static boolean isContinued(String line) {
        return !line.isBlank()
                && Character.isWhitespace(line.charAt(0))
                && !LIST_ITEM.matcher(line.stripTrailing()).matches();
    }

    private int endOfSection(Heading heading) {
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading other && other.getLevel() <= heading.getLevel() && SourceText.isPlaced(other)) {
                return SourceText.start(other) - 1;
            }
        }
        return source.length() - 1;
    }
}
