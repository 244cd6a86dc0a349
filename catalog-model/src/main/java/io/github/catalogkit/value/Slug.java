package io.github.catalogkit.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The form of ids: lowercase ASCII letters, digits and single hyphens, such as {@code open-vswitch}. */
public final class Slug {

    private Slug() {}

    /**
     * {@return the text, if it is a valid id}
     *
     * @param text the text
     * @throws MalformedValueException if it is not
     */
    public static String require(String text) {
        if (!isSlug(text)) {
            String problem = "is not a valid id: use lowercase ASCII letters, digits and single hyphens";
            throw guess(text)
                    .map(id -> MalformedValueException.meant(problem, id))
                    .orElseGet(() -> new MalformedValueException(problem, "write one such as \"open-vswitch\""));
        }
        return text;
    }

    /**
     * {@return the id that is derived from a class name: {@code open-vswitch} from {@code OpenVswitch}, {@code
     * networking-101} from {@code Networking101}, {@code ipv6} from {@code Ipv6}}
     *
     * <p>A run of two or more digits is a separate word.
     *
     * @param simpleName the simple name of the class
     * @throws MalformedValueException if the name has a letter outside ASCII, or no letter
     */
    public static String ofClassName(String simpleName) {
        StringBuilder slug = new StringBuilder(simpleName.length() + 8);
        for (int index = 0; index < simpleName.length(); index++) {
            char character = simpleName.charAt(index);
            boolean hyphen = character == '_' || startsWord(simpleName, index);
            if (hyphen && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
            if (character != '_') {
                slug.append(character);
            }
        }
        boolean hyphenAtEnd = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
        String words = slug.substring(0, slug.length() - (hyphenAtEnd ? 1 : 0));
        return require(words.toLowerCase(Locale.ROOT));
    }

    /** Returns the id that was probably meant. */
    private static Optional<String> guess(String text) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Optional.of(slug).filter(id -> isSlug(id) && id.length() >= text.length() / 2);
    }

    private static boolean isSlug(String text) {
        boolean inWord = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean wordCharacter = isSmall(character) || isDigit(character);
            if (!wordCharacter && (character != '-' || !inWord)) {
                return false;
            }
            inWord = wordCharacter;
        }
        return inWord;
    }

    private static boolean startsWord(String name, int index) {
        if (index == 0) {
            return false;
        }
        char before = name.charAt(index - 1);
        char after = index + 1 < name.length() ? name.charAt(index + 1) : '_';
        if (isCapital(name.charAt(index))) {
            return isSmall(before) || isDigit(before) || (isCapital(before) && isSmall(after)); // iTerm, HTTPServer
        }
        boolean number = isDigit(name.charAt(index)) && isDigit(after);
        return number && (isSmall(before) || isCapital(before)); // networking101, but ipv6
    }

    private static boolean isSmall(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
