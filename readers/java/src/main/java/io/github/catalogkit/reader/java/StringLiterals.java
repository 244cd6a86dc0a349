package io.github.catalogkit.reader.java;

import io.github.catalogkit.problem.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The string literals of an expression, in which a text can be replaced (JLS 3.10.5 and 3.10.6).
 *
 * @param literals the characters of each literal
 */
record StringLiterals(List<List<Letter>> literals) {

    private static final String TEXT_BLOCK = "\"\"\"";

    /**
     * A character of a literal.
     *
     * @param value the unescaped character
     * @param start its start in the source
     * @param end its end in the source; an escape sequence is longer than one character
     */
    record Letter(char value, int start, int end) {}

    /** Returns the literals of a range of a source, which has an expression without syntax errors. */
    static StringLiterals in(String source, int start, int end) {
        List<List<Letter>> literals = new ArrayList<>();
        int index = start;
        while (index < end) {
            if (source.startsWith("//", index)) {
                index = lineEnd(source, index);
            } else if (source.startsWith("/*", index)) {
                index = source.indexOf("*/", index + 2) + 2;
            } else if (source.charAt(index) == '"') {
                boolean block = source.startsWith(TEXT_BLOCK, index);
                String quotes = block ? TEXT_BLOCK : "\"";
                int content = block ? afterLine(source, lineEnd(source, index)) : index + 1;
                int close = close(source, content, quotes);
                literals.add(block ? textBlock(source, content, close) : characters(source, content, close));
                index = close + quotes.length();
            } else {
                index++;
            }
        }
        return new StringLiterals(literals);
    }

    private static int close(String source, int start, String quotes) {
        int index = start;
        while (!source.startsWith(quotes, index)) {
            index += source.charAt(index) == '\\' ? 2 : 1;
        }
        return index;
    }

    private static int afterLine(String source, int lineEnd) {
        return lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1);
    }

    private static int lineEnd(String source, int start) {
        int index = start;
        while (index < source.length() && source.charAt(index) != '\n' && source.charAt(index) != '\r') {
            index++;
        }
        return index;
    }

    private static List<Letter> characters(String source, int start, int end) {
        List<Letter> characters = new ArrayList<>();
        int index = start;
        while (index < end) {
            Letter next = source.charAt(index) == '\\' ? escaped(source, index) : plain(source, index);
            characters.add(next);
            index = next.end();
        }
        return characters;
    }

    /** Returns the characters of a text block without indentation and trailing whitespace (JLS 3.10.6). */
    private static List<Letter> textBlock(String source, int start, int end) {
        int indentation = indentation(source.substring(start, end));
        List<Letter> characters = new ArrayList<>();
        int line = start;
        while (line <= end) {
            int lineEnd = Math.min(lineEnd(source, line), end);
            int next = lineEnd < end ? afterLine(source, lineEnd) : end + 1;
            int first = line + Math.min(indentation, leadingSpaces(source.substring(line, lineEnd)));
            String text = source.substring(first, lineEnd).stripTrailing();
            boolean continued = isContinued(text);
            int last = first + text.length() - (continued ? 1 : 0);
            characters.addAll(characters(source, first, last));
            if (next <= end && !continued) {
                characters.add(new Letter('\n', lineEnd, next));
            }
            line = next;
        }
        return characters;
    }

    /** Returns whether a line ends with an unescaped backslash. */
    private static boolean isContinued(String line) {
        int first = line.length();
        while (first > 0 && line.charAt(first - 1) == '\\') {
            first--;
        }
        return (line.length() - first) % 2 == 1;
    }

    /** Returns the number of whitespace characters with which the last line and all lines start that are not blank. */
    private static int indentation(String content) {
        String[] lines = content.split("\\R", -1);
        int least = leadingSpaces(lines[lines.length - 1]);
        for (String line : lines) {
            least = line.isBlank() ? least : Math.min(least, leadingSpaces(line));
        }
        return least;
    }

    private static int leadingSpaces(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Letter plain(String source, int index) {
        return new Letter(source.charAt(index), index, index + 1);
    }

    private static Letter escaped(String source, int index) {
        char kind = source.charAt(index + 1);
        if (kind == 'u') {
            int digits = index + 1;
            while (source.charAt(digits) == 'u') {
                digits++;
            }
            return new Letter((char) Integer.parseInt(source.substring(digits, digits + 4), 16), index, digits + 4);
        }
        int end = index + 2;
        if (kind >= '0' && kind <= '7') {
            int most = kind <= '3' ? index + 4 : index + 3;
            while (end < most && source.charAt(end) >= '0' && source.charAt(end) <= '7') {
                end++;
            }
        }
        return new Letter(source.substring(index, end).translateEscapes().charAt(0), index, end);
    }

    /** Returns whether one of the literals contains a text. */
    boolean contains(String text) {
        return literals.stream().anyMatch(literal -> text(literal).contains(text));
    }

    private static String text(List<Letter> literal) {
        StringBuilder text = new StringBuilder(literal.size());
        literal.forEach(character -> text.append(character.value()));
        return text.toString();
    }

    /** Returns the edit that replaces the first occurrence of a text that is not part of a longer word. */
    Optional<Edit.OfText> replace(String wrong, String right) {
        for (List<Letter> literal : literals) {
            int at = Edit.Replace.find(text(literal), wrong, 0);
            if (at >= 0) {
                return Optional.of(change(literal.subList(at, at + wrong.length()), wrong, right));
            }
        }
        return Optional.empty();
    }

    /** Returns the smallest edit, which keeps the source of all other characters and the lines of a text block. */
    private static Edit.OfText change(List<Letter> letters, String wrong, String right) {
        int shorter = Math.min(wrong.length(), right.length());
        int same = 0;
        while (same < shorter && wrong.charAt(same) == right.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < shorter - same
                && wrong.charAt(wrong.length() - 1 - sameEnd) == right.charAt(right.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        int last = letters.size() - sameEnd;
        int start = same < letters.size()
                ? letters.get(same).start()
                : letters.get(same - 1).end();
        int end = last > same ? letters.get(last - 1).end() : start;
        return new Edit.OfText(start, end, escape(right.substring(same, right.length() - sameEnd)));
    }

    /** Returns a text as it is written in a literal. */
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
