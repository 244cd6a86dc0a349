package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.markdown.page.TableHeader;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;

/**
 * The line template up to a position in the text.
 *
 * @param isRow whether the line is a row of a table, in which vertical lines are escaped
 * @param end the end of the line, without trailing whitespace
 * @param position the position up to which the line is in the template
 * @param template the template up to the last placeholder
 * @param literal the text after that placeholder, not yet escaped
 */
record PartialTemplate(SourceText source, boolean isRow, int end, int position, String template, String literal) {

    /** Returns the empty template of a line. */
    static PartialTemplate of(SourceText source, int start, int end) {
        return new PartialTemplate(source, false, Whitespace.endBefore(source.text(), start, end), start, "", "");
    }

    /** Returns the empty template of a row of a table. */
    static PartialTemplate ofRow(SourceText source, int start, int end) {
        return new PartialTemplate(source, true, Whitespace.endBefore(source.text(), start, end), start, "", "");
    }

    /** Returns this with the literal text up to a position. */
    PartialTemplate withLiteral(int to) {
        return to > position ? new PartialTemplate(source, isRow, end, to, template, literal + unindented(to)) : this;
    }

    /** Returns this with the text up to a position: as a placeholder, if the value would be written like the text. */
    PartialTemplate withValue(int to, LineValue value, String written) {
        return to > position && isWritten(to, inLine(written))
                ? new PartialTemplate(source, isRow, end, to, complete() + value.form(), "")
                : withLiteral(to);
    }

    /** Returns this with a placeholder for the first text before a position that equals the written value, if there is one. */
    PartialTemplate withValueBefore(int to, LineValue value, String written) {
        if (written.isEmpty() || to <= position) {
            return this;
        }
        String expected = inLine(written);
        int found = source.text().startsWith(expected, position)
                ? 0
                : source.slice(position, to).indexOf(expected);
        return found < 0 || position + found + expected.length() > to
                ? this
                : withLiteral(position + found).withValue(position + found + expected.length(), value, written);
    }

    /** Returns whether the text up to a position is written like that; most texts have no line break. */
    private boolean isWritten(int to, String expected) {
        int start = start(to);
        return expected.indexOf('\n') < 0
                ? start + expected.length() == to && source.text().startsWith(expected, start)
                : ContinuationLines.unindented(source, start, to).equals(expected);
    }

    private String inLine(String written) {
        return isRow ? TableHeader.cell(written) : written;
    }

    /** Returns the template of the whole line. */
    String toEnd() {
        return withLiteral(end).complete();
    }

    private String complete() {
        return template + LineTemplate.escape(literal);
    }

    /** Returns the text from the position on; an indentation before the position belongs to the text before it. */
    private String unindented(int to) {
        return ContinuationLines.unindented(source, start(to), to);
    }

    private int start(int to) {
        boolean begun = !template.isEmpty() || !literal.isEmpty();
        boolean indented = begun
                && Character.isWhitespace(source.text().charAt(position - 1))
                && source.slice(source.lineStart(position), position).isBlank();
        return indented ? Whitespace.skip(source.text(), position, to) : position;
    }
}
