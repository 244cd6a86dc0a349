package io.github.catalogkit.registry;

import java.nio.charset.StandardCharsets;

/**
 * A reader of numbers and texts from bytes.
 *
 * <p>Optimized for the start of a program: it uses no stream, no lambda, and no loop over characters.
 */
final class ValueInput {

    private final byte[] bytes;
    private int position;
    private String[] words = {};

    ValueInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the table of words that {@link #word} refers to. */
    void readWords() {
        String[] table = new String[number()];
        for (int index = 0; index < table.length; index++) {
            table[index] = text().intern(); // shared by all sections and with string literals
        }
        words = table;
    }

    /** Reads a number of at least 0 in groups of seven bits, the least significant group first. */
    int number() {
        int value = 0;
        int shift = 0;
        byte group = bytes[position++];
        while (group < 0) {
            value |= (group & 0x7F) << shift;
            shift += 7;
            group = bytes[position++];
        }
        return value | group << shift;
    }

    /** Reads a text after its number of bytes and its encoding. */
    String text() {
        int head = number();
        int length = head >> 1;
        String text = new String(
                bytes, position, length, (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** Reads a reference to the table of words; the same word is the same object each time. */
    String word() {
        return words[number()];
    }
}
