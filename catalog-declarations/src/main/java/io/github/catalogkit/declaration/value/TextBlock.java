package io.github.catalogkit.declaration.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes text as a text block (JLS 3.10.6).
 *
 * <p>javac strips the common indentation and trailing whitespace, and then processes escapes. The last line, which is never
 * blank and never starts with a space, limits the common indentation to that of the block.
 */
final class TextBlock {

    private static final Pattern WORD_START = Pattern.compile("(?<= )(?! )");

    /** Unicode whitespace at an end of a line, which no escape can protect, since Unicode escapes are processed first. */
    private static final Pattern UNPROTECTED = Pattern.compile(
            "(^|\\n)WHITE|WHITE(\\n|$)|[\\x{2028}\\x{2029}]".replace("WHITE", "[\\p{javaWhitespace}&&[^\\x00-\\xFF]]"));

    private TextBlock() {}

    /** Returns whether a text block can represent the text and is more readable than one line. */
    static boolean suits(String text) {
        return text.strip().contains("\n") && canHold(text);
    }

    /** Returns whether a text without line breaks can be split into several lines of a text block. */
    static boolean canBreak(String text) {
        return text.strip().contains(" ") && canHold(text);
    }

    private static boolean canHold(String text) {
        return !UNPROTECTED.matcher(text).find();
    }

    /**
     * Returns the lines after the opening delimiter, without indentation and with the closing delimiter.
     *
     * @param width the maximum number of columns, after which lines are broken between words
     */
    static String lines(String text, int width) {
        String[] parts = text.split("\n", -1);
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            boolean last = lines.size() == parts.length - 1;
            String line = protectEnd(broken(part, width, last));
            lines.add(last ? protectStart(line) : line);
        }
        return String.join("\n", lines) + "\"\"\"";
    }

    private static String broken(String part, int width, boolean last) {
        StringBuilder source = new StringBuilder();
        int column = 0;
        int end = 0;
        for (String word : WORD_START.split(part, -1)) {
            end += word.length();
            String escaped = escape(word, last && end == part.length());
            if (column > 0 && column + escaped.length() > width) {
                source.append("\\\n");
                column = 0;
            }
            source.append(escaped);
            column += escaped.length();
        }
        return source.toString();
    }

    /** Escapes quotation marks: three would end the block, as would fewer at its end. */
    private static String escape(String word, boolean atEnd) {
        StringBuilder source = new StringBuilder(word.length());
        int quotes = 0;
        for (int index = 0; index < word.length(); ) {
            int character = word.codePointAt(index);
            index += Character.charCount(character);
            if (character == '"') {
                quotes++;
                boolean closing = quotes % 3 == 0 || (atEnd && index == word.length());
                source.append(closing ? "\\\"" : "\"");
            } else {
                quotes = 0;
                source.append(StringLiteral.escape(character));
            }
        }
        return source.toString();
    }

    private static String protectEnd(String line) {
        return line.endsWith(" ") ? line.substring(0, line.length() - 1) + "\\s" : line;
    }

    private static String protectStart(String line) {
        return line.startsWith(" ") ? "\\s" + line.substring(1) : line;
    }
}
