package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.stream.Collectors;

/** What is read as words of the list, made fit for the model. */
final class Words {

    private Words() {}

    /** One clean line, without what no format can carry. */
    static String line(String text) {
        try {
            return PlainText.normalize(text);
        } catch (MalformedValueException e) {
            return PlainText.normalize(text.codePoints()
                    .filter(Words::isPortable)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
    }

    /** A title: a clean line whose braces pair. */
    static String title(String text) {
        String line = line(text);
        return PlainText.bracesPair(line) ? line : line(line.replace("{", "").replace("}", ""));
    }

    static int count(String text) {
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
