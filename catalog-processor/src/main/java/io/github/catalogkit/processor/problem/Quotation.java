package io.github.catalogkit.processor.problem;

import java.util.Locale;

/** A value as a message quotes it: in one line, without what a terminal would act on, and not at any length. */
public final class Quotation {

    private static final int LONGEST = 80;

    private Quotation() {}

    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(character -> append(quoted, character));
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "...\"" : "\"")
                .toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED ->
                quoted.append(String.format(Locale.ROOT, "\\u%04X", character));
            default -> quoted.appendCodePoint(character);
        }
    }
}
