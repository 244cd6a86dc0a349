package io.github.catalogkit.declaration.value;

import java.util.ArrayList;
import java.util.List;

/** The size of a text as a constant of a class file (JVMS 4.4.7). */
public final class ConstantText {

    /** The maximum number of bytes. */
    public static final int MOST_BYTES = 65_535;

    private ConstantText() {}

    /** Returns the number of bytes of a text in the modified UTF-8 of class files. */
    public static long bytes(String text) {
        return text.chars().mapToLong(ConstantText::bytes).sum();
    }

    /** Returns the parts of a text, each of which fits; a part ends with a line break if it has any. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfPart(text, start);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static int endOfPart(String text, int start) {
        int bytes = 0;
        int end = start;
        while (end < text.length() && bytes + bytes(text.charAt(end)) <= MOST_BYTES) {
            bytes += bytes(text.charAt(end));
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        int line = text.lastIndexOf('\n', end - 1) + 1;
        if (line > start) {
            return line;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static int bytes(int unit) {
        if (unit != 0 && unit < 0x80) {
            return 1;
        }
        return unit < 0x800 ? 2 : 3;
    }
}
