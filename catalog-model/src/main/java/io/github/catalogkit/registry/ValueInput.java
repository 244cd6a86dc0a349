package io.github.catalogkit.registry;

import java.nio.charset.StandardCharsets;

/**
 * Reads numbers, texts and words from bytes, one after the other.
 *
 * <p>Written for a Java machine that has just started: no stream, no lambda, and no loop over characters.
 */
final class ValueInput {

    private final byte[] bytes;
    private int position;
    private String[] words = {};

    ValueInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the words that {@link #word} picks from. */
    void readWords() {
        String[] table = new String[number()];
        for (int index = 0; index < table.length; index++) {
            table[index] = text().intern(); // one string for all sections, and for a class that has it as a literal
        }
        words = table;
    }

    /** A number from 0 on, in groups of seven bits, the last one first. */
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

    /** A text, with its number of bytes and its encoding in front. */
    String text() {
        int head = number();
        int length = head >> 1;
        String text = new String(
                bytes, position, length, (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** A text that is often used, and is the same object each time. */
    String word() {
        return words[number()];
    }
}
