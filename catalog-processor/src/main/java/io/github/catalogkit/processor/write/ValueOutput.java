package io.github.catalogkit.processor.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A writer of numbers and texts as bytes. */
final class ValueOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> words = new LinkedHashMap<>();

    void number(int value) {
        int rest = value;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void text(String text) {
        boolean latin = isLatin(text);
        byte[] encoded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(encoded.length << 1 | (latin ? 0 : 1));
        bytes.writeBytes(encoded);
    }

    private static boolean isLatin(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    void word(String word) {
        Integer known = words.get(word);
        int index = known == null ? words.size() : known;
        words.putIfAbsent(word, index);
        number(index);
    }

    /** Returns everything that was written, after the version of the format and the table of words. */
    byte[] toBytes(int format) {
        ValueOutput head = new ValueOutput();
        head.number(format);
        head.number(words.size());
        words.keySet().forEach(head::text);
        head.bytes.writeBytes(bytes.toByteArray());
        return head.bytes.toByteArray();
    }
}
