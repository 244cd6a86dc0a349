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
     * @param value the character that the program has
     * @param start where it starts in the source
     * @param end where it ends; an escape sequence is longer than one character
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
                String quotes = source.startsWith(TEXT_BLOCK, index) ? TEXT_BLOCK : "\"";
                int content = quotes.equals(TEXT_BLOCK) ? lineEnd(source, index) + 1 : index + 1;
                List<Letter> literal = characters(source, content, quotes);
                literals.add(literal);
                index = (literal.isEmpty()
                                ? content
                                : literal.get(literal.size() - 1).end())
                        + quotes.length();
            } else {
                index++;
            }
        }
        return new StringLiterals(literals);
    }

    private static int lineEnd(String source, int start) {
        int index = start;
        while (source.charAt(index) != '\n' && source.charAt(index) != '\r') {
            index++;
        }
        return index;
    }

    private static List<Letter> characters(String source, int start, String quotes) {
        List<Letter> characters = new ArrayList<>();
        int index = start;
        while (!source.startsWith(quotes, index)) {
            Letter next = source.charAt(index) == '\\' ? escaped(source, index) : plain(source, index);
            characters.add(next);
            index = next.end();
        }
        return characters;
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
        // A line that is continued in a text block has no character for the escape; no text to replace has a control
        // character.
        String value = source.substring(index, end).translateEscapes();
        return new Letter(value.isEmpty() ? '\0' : value.charAt(0), index, end);
    }

    /** Returns the change that replaces the first occurrence of a text that is not part of a longer word. */
    Optional<Edit.OfText> replace(String wrong, String right) {
        for (List<Letter> literal : literals) {
            StringBuilder text = new StringBuilder(literal.size());
            literal.forEach(character -> text.append(character.value()));
            int at = Edit.Replace.find(text.toString(), wrong, 0);
            if (at >= 0) {
                int end = literal.get(at + wrong.length() - 1).end();
                return Optional.of(new Edit.OfText(literal.get(at).start(), end, escape(right)));
            }
        }
        return Optional.empty();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
