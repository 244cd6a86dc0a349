package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import java.util.List;

/** Writes the pieces of a text as inline Markdown. */
final class InlineWriter {

    private final StringBuilder markdown = new StringBuilder();

    private InlineWriter() {}

    static String write(List<Inline> parts) {
        InlineWriter writer = new InlineWriter();
        writer.append(parts);
        return MarkdownEscaper.escapeStart(writer.markdown.toString());
    }

    private void append(List<Inline> parts) {
        for (int index = 0; index < parts.size(); index++) {
            boolean last = index == parts.size() - 1;
            append(parts.get(index), last);
        }
    }

    private void append(Inline part, boolean last) {
        if (part instanceof Inline.Text text) {
            markdown.append(MarkdownEscaper.escape(text.plain()));
            if (!last && text.plain().endsWith("!")) {
                markdown.insert(markdown.length() - 1, '\\'); // a link that follows would become an image
            }
        } else if (part instanceof Inline.Code code) {
            markdown.append(codeSpan(code.plain()));
        } else if (part instanceof Inline.Emphasis emphasis) {
            wrap(emphasisMark(), emphasis.parts());
        } else if (part instanceof Inline.Strong strong) {
            wrap("**", strong.parts());
        } else if (part instanceof Inline.Link link) {
            markdown.append('[');
            append(link.parts());
            markdown.append("](")
                    .append(LinkDestination.write(link.address().toString()))
                    .append(')');
        }
    }

    private void wrap(String mark, List<Inline> parts) {
        markdown.append(mark);
        append(parts);
        markdown.append(mark);
    }

    /** The underscore is what most lists use, but it opens nothing within a word, and an asterisk not beside another. */
    private String emphasisMark() {
        boolean word = !markdown.isEmpty() && Character.isLetterOrDigit(markdown.codePointBefore(markdown.length()));
        return word ? "*" : "_";
    }

    /** Section 6.1: a fence longer than any run of backticks inside, and a space where a backtick stands at an end. */
    private static String codeSpan(String code) {
        StringBuilder fence = new StringBuilder("`");
        while (code.contains(fence)) {
            fence.append('`');
        }
        boolean pad = code.startsWith("`")
                || code.endsWith("`")
                || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
        String space = pad ? " " : "";
        return fence + space + code + space + fence;
    }
}
