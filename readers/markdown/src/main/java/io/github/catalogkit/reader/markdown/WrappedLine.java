package io.github.catalogkit.reader.markdown;

import java.util.regex.Pattern;

/** The lines after the first of a text that goes on over several. */
final class WrappedLine {

    /** So deep a line starts nothing else while a text goes on (CommonMark 0.31, section 4.4). */
    private static final String DEEP = "    ";

    /** What would make a heading of the line above, if it stood in the same item. */
    private static final Pattern UNDERLINE = Pattern.compile("=+|-+");

    /** What would make a table of the line above, if it stood in the same item, however deep. */
    private static final Pattern TABLE = Pattern.compile("\n[-:| \t]*\\|[-:| \t]*(?:\n|$)");

    /** What ends a text, unless it stands deep (CommonMark 0.31, sections 4 and 5). */
    private static final Pattern BLOCK = Pattern.compile(
            "#{1,6}(?:[ \t].*)?"
                    + "|(?:[-+*]|0*1[.)])[ \t]+[^ \t].*"
                    + "|>.*|```[^`]*|~~~.*|(?:\\*[ \t]*){3,}|(?:_[ \t]*){3,}"
                    + "|<(?:!--|![A-Z]|!\\[CDATA|\\?).*"
                    + "|(?i:</?(?:blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr"
                    + "|iframe|li|link|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|th|thead|tr|ul)\\b.*)",
            Pattern.DOTALL);

    private WrappedLine() {}

    /** Whether lines can be indented anew without becoming something else. */
    static boolean canMove(String text) {
        return text.indexOf('\n') < 0 || !TABLE.matcher(text).find();
    }

    /** Leaves out the indentation of lines, which says nothing, unless it is all that keeps them text. */
    static String unindented(SourceText source, int start, int end) {
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
