package io.github.catalogkit.declaration.source;

import java.util.function.UnaryOperator;

/** Finds code between the comments, string literals and text blocks of a source (JLS 3.7, 3.10.5 and 3.10.6). */
public final class Code {

    private static final String BLOCK = "\"\"\"";

    private Code() {}

    /** Returns the first occurrence of a character that is code. */
    static int find(String source, int start, char wanted) {
        int index = skip(source, start);
        while (source.charAt(index) != wanted) {
            index = skip(source, index + 1);
        }
        return index;
    }

    /** Returns the position after all comments and literals that start at a position. */
    static int skip(String source, int start) {
        int index = start;
        int end = endOfText(source, index);
        while (end > index) {
            index = end;
            end = endOfText(source, index);
        }
        return index;
    }

    /**
     * {@return the end of the comment or literal that starts at a position, or the position itself}
     *
     * @param source the source
     * @param index the position
     */
    public static int endOfText(String source, int index) {
        if (source.startsWith("//", index)) {
            int line = source.indexOf('\n', index);
            return line < 0 ? source.length() : line;
        } else if (source.startsWith("/*", index)) {
            return source.indexOf("*/", index + 2) + 2;
        } else if (source.startsWith(BLOCK, index)) {
            return close(source, index + BLOCK.length(), BLOCK);
        } else if (index < source.length() && (source.charAt(index) == '"' || source.charAt(index) == '\'')) {
            return close(source, index + 1, source.substring(index, index + 1));
        }
        return index;
    }

    private static int close(String source, int start, String quotes) {
        int index = start;
        while (!source.startsWith(quotes, index)) {
            index += source.charAt(index) == '\\' ? 2 : 1;
        }
        return index + quotes.length();
    }

    /**
     * {@return a source with the code replaced, but not its comments and literals}
     *
     * @param source the source
     * @param replacement returns other code for the code between two comments or literals
     */
    public static String replace(String source, UnaryOperator<String> replacement) {
        StringBuilder replaced = new StringBuilder(source.length());
        int start = 0;
        int index = 0;
        while (index < source.length()) {
            int end = endOfText(source, index);
            if (end > index) {
                replaced.append(replacement.apply(source.substring(start, index)))
                        .append(source, index, end);
                start = end;
                index = end;
            } else {
                index++;
            }
        }
        return replaced.append(replacement.apply(source.substring(start))).toString();
    }

    /**
     * {@return the first position behind the whitespace at a position that has text behind it}
     *
     * @param source the source
     * @param start the position
     */
    public static int endOfWhitespace(String source, int start) {
        int index = start;
        while (Character.isWhitespace(source.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Returns the code of a source without its comments and literals. */
    static String only(String source) {
        StringBuilder code = new StringBuilder();
        replace(source, text -> {
            code.append(text).append(' ');
            return text;
        });
        return code.toString();
    }

    /**
     * {@return lines with another indentation}
     *
     * @param lines the lines, of which the first one has no indentation
     * @param columns the number of columns to add to the others, or to remove if negative
     */
    public static String indent(String lines, int columns) {
        if (columns == 0) {
            return lines;
        }
        String[] all = lines.split("\n", -1);
        for (int line = 1; line < all.length; line++) {
            if (!all[line].isBlank()) {
                all[line] = columns > 0
                        ? " ".repeat(columns) + all[line]
                        : all[line].substring(Math.min(-columns, leadingSpaces(all[line])));
            }
        }
        return String.join("\n", all);
    }

    private static int leadingSpaces(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** {@return the number of columns before a position in its line} */
    public static int column(String source, int position) {
        return position - (source.lastIndexOf('\n', position - 1) + 1);
    }
}
