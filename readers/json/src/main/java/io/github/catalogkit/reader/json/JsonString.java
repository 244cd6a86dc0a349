package io.github.catalogkit.reader.json;

import io.github.catalogkit.problem.Edit;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/** A string of a JSON document (RFC 8259, section 7) with the offset of each character. */
final class JsonString {

    private final String value;

    /** The offset of each character in the text, followed by that of the closing quotation mark. */
    private final int[] offsets;

    private JsonString(String value, int[] offsets) {
        this.value = value;
        this.offsets = offsets;
    }

    /** Returns the string whose opening quotation mark is at an offset of a text without syntax errors. */
    static JsonString at(String text, int start) {
        StringBuilder value = new StringBuilder();
        int[] offsets = new int[32];
        int index = start + 1;
        while (text.charAt(index) != '"') {
            offsets[value.length()] = index;
            boolean escaped = text.charAt(index) == '\\';
            value.append(escaped ? escaped(text, index + 1) : text.charAt(index));
            index += !escaped ? 1 : text.charAt(index + 1) == 'u' ? 6 : 2;
            offsets = value.length() == offsets.length ? Arrays.copyOf(offsets, offsets.length * 2) : offsets;
        }
        offsets[value.length()] = index;
        return new JsonString(value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    private static char escaped(String text, int index) {
        char kind = text.charAt(index);
        return switch (kind) {
            case 'u' -> (char) Integer.parseInt(text.substring(index + 1, index + 5), 16);
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> kind;
        };
    }

    /** Returns the unescaped characters. */
    String value() {
        return value;
    }

    /** Returns the offset of a character in the text; of the closing quotation mark, if the index is the length. */
    int offset(int index) {
        return offsets[index];
    }

    /** Returns the offset after the closing quotation mark. */
    int end() {
        return offsets[value.length()] + 1;
    }

    /** Returns a text as a string of a document. */
    static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    /** Returns the edit that replaces some of the characters. */
    Edit.OfText edit(int from, int to, String replacement) {
        char[] written = JsonStringEncoder.getInstance().quoteAsCharArray(replacement);
        return new Edit.OfText(offsets[from], offsets[to], new String(written));
    }

    /** Returns the smallest edit that changes the string to another one; empty if they are equal. */
    Optional<Edit.OfText> become(String other) {
        if (value.equals(other)) {
            return Optional.empty();
        }
        int shorter = Math.min(value.length(), other.length());
        int start = 0;
        while (start < shorter && value.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && value.charAt(value.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Optional.of(edit(start, value.length() - end, other.substring(start, other.length() - end)));
    }
}
