package io.github.catalogkit.reader.markdown.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** The continuation lines of a paragraph: all except the first. */
public final class ContinuationLines {

    /** The indentation that keeps a line in a paragraph (CommonMark 0.31, section 4.4). */
    private static final String DEEP = "    ";

    /** A line that would make the line above in the same list item a heading. */
    private static final Pattern UNDERLINE = Pattern.compile("=+|-+");

    /** A line that would make the line above in the same list item a table, with any indentation. */
    private static final Pattern TABLE = Pattern.compile("\n[-:| \t]*\\|[-:| \t]*(?:\n|$)");

    /** The start of another block, unless it is indented (CommonMark 0.31, sections 4 and 5). */
    private static final Pattern BLOCK = Pattern.compile(
            "#{1,6}(?:[ \t].*)?"
                    + "|(?:[-+*]|0*1[.)])[ \t]+[^ \t].*"
                    + "|>.*|```[^`]*|~~~.*|(?:\\*[ \t]*){3,}|(?:_[ \t]*){3,}"
                    + "|<(?:!--|![A-Z]|!\\[CDATA|\\?).*"
                    + "|(?i:</?(?:blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr"
                    + "|iframe|li|link|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|th|thead|tr|ul)\\b.*)",
            Pattern.DOTALL);

    private ContinuationLines() {}

    /** Returns whether the indentation of lines can change without changing their meaning. */
    public static boolean canMove(SourceText source, int start, int end) {
        int lineBreak = source.text().indexOf('\n', start);
        return lineBreak >= end || !TABLE.matcher(source.slice(start, end)).find();
    }

    /** Returns a part of the text without the indentation of its lines, unless they would become blocks. */
    public static String unindented(SourceText source, int start, int end) {
        String text = source.slice(start, end);
        int lineBreak = text.indexOf('\n');
        if (lineBreak < 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text.length()).append(text, 0, lineBreak);
        while (lineBreak >= 0) {
            int next = text.indexOf('\n', lineBreak + 1);
            int words = Whitespace.skip(text, lineBreak + 1, next < 0 ? text.length() : next);
            lines.append('\n')
                    .append(kept(source, start + lineBreak + 1))
                    .append(text, words, next < 0 ? text.length() : next);
            lineBreak = next;
        }
        return lines.toString();
    }

    /** Returns the indentation that all lines lost, if they lost the same. */
    public static Optional<String> commonIndent(SourceText source, int start, int end) {
        Optional<String> common = Optional.empty();
        for (int line = source.lineEnd(start); line < end; line = source.lineEnd(line)) {
            String words = Whitespace.stripEnd(source.slice(line, source.lineEnd(line)));
            String whole = words.substring(0, Whitespace.skip(words, 0, words.length()));
            String kept = kept(source, line);
            String indent = whole.substring(0, Math.max(0, whole.length() - kept.length()));
            if (!(indent + kept).equals(whole)
                    || common.filter(it -> !it.equals(indent)).isPresent()) {
                return Optional.empty();
            }
            common = Optional.of(indent);
        }
        return common;
    }

    private static String kept(SourceText source, int lineStart) {
        String line = Whitespace.stripEnd(source.slice(lineStart, source.lineEnd(lineStart)));
        String words = line.substring(Whitespace.skip(line, 0, line.length()));
        String indent = line.substring(0, line.length() - words.length());
        boolean deep = indent.length() >= DEEP.length() || indent.indexOf('\t') >= 0;
        return UNDERLINE.matcher(words).matches()
                        || (deep && BLOCK.matcher(words).matches())
                ? DEEP
                : "";
    }
}
