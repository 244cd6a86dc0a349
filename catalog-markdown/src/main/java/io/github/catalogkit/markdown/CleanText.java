package io.github.catalogkit.markdown;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import java.util.stream.Collectors;

/** Converts text of a file to valid values of the model. */
public final class CleanText {

    private CleanText() {}

    /**
     * {@return one line without characters that no format can represent}
     *
     * @param text any text
     */
    public static String line(String text) {
        try {
            return PlainText.normalize(text);
        } catch (MalformedValueException e) {
            return PlainText.normalize(text.codePoints()
                    .filter(CleanText::isPortable)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
    }

    /**
     * {@return a title: a normalized line whose braces are balanced}
     *
     * @param text any text
     */
    public static String title(String text) {
        String line = line(text);
        return PlainText.bracesPair(line) ? line : line(line.replace("{", "").replace("}", ""));
    }

    /**
     * {@return the number of words that have a letter or a digit}
     *
     * @param text any text
     */
    public static int wordCount(String text) {
        int words = 0;
        boolean inside = false;
        for (int index = 0; index < text.length(); index++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(index));
            words += letter && !inside ? 1 : 0;
            inside = !Character.isWhitespace(text.charAt(index)) && (inside || letter);
        }
        return words;
    }

    private static boolean isPortable(int character) {
        int type = Character.getType(character);
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character == 0x85
                || (type != Character.CONTROL
                        && type != Character.SURROGATE
                        && character != 0xFFFE
                        && character != 0xFFFF);
    }
}
