package io.github.catalogkit.markdown;

import io.github.catalogkit.value.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Derives ids from titles. */
final class TitleSlug {

    private static final Pattern SHARP = Pattern.compile("(?<=[A-Za-z])#");

    private static final Pattern DOT = Pattern.compile("(?<![A-Za-z0-9])\\.(?=[A-Za-z])");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * An acronym with a version, such as {@code YOLOv8}, or with a start in lowercase, such as {@code macOS}, or the name of a
     * query language or its database, such as {@code GraphQL} and {@code MySQL}.
     */
    private static final Pattern ONE_WORD =
            Pattern.compile("[A-Z]{2,}v[0-9]+|[a-z]+[A-Z]{2,}[0-9]*s?|[A-Z][A-Za-z]*QL");

    /** The maximum number of words of an id. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_CHARACTERS = 48;

    private TitleSlug() {}

    /** Returns the slug of a title; empty if the title has no ASCII letters or digits. */
    static String of(String title) {
        String name = className(isSimple(title) ? title : transliterated(title));
        return name.isEmpty() ? "" : shortened(Slug.ofClassName(name));
    }

    /** Returns whether all characters except ASCII letters and digits only separate words. */
    private static boolean isSimple(String title) {
        for (int index = 0; index < title.length(); index++) {
            char character = title.charAt(index);
            if (character >= 0x80 || "+#.'".indexOf(character) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Transliterates a title to ASCII as far as possible. */
    private static String transliterated(String title) {
        String words = title.replace("++", " plus plus ");
        words = SHARP.matcher(words).replaceAll(" sharp ");
        words = DOT.matcher(words).replaceAll(" dot ");
        words = words.replace("\u00DF", "ss")
                .replace("\u00E6", "ae")
                .replace("\u00C6", "Ae")
                .replace("\u00F8", "o")
                .replace("\u00D8", "O")
                .replace("\u0142", "l")
                .replace("\u0141", "L");
        words = APOSTROPHE.matcher(words).replaceAll("");
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String className(String title) {
        StringBuilder name = new StringBuilder(title.length());
        int end = 0;
        for (int words = 0; words < MOST_WORDS; words++) {
            int start = end;
            while (start < title.length() && !isLetterOrDigit(title.charAt(start))) {
                start++;
            }
            end = start;
            while (end < title.length() && isLetterOrDigit(title.charAt(end))) {
                end++;
            }
            appendCapitalized(title.substring(start, end), name);
        }
        return name.toString();
    }

    /** Appends the words in a word such as {@code OpenVPN}, each with one capital. */
    private static void appendCapitalized(String word, StringBuilder name) {
        if (hasAcronym(word) && ONE_WORD.matcher(word).matches()) {
            appendOne(word, name);
            return;
        }
        int start = 0;
        while (start < word.length()) {
            int end = endOfWord(word, start);
            end = end == start + 1 && end < word.length() ? endOfWord(word, end) : end; // jQuery, IPv6, OAuth2
            end = end == word.length() - 1 ? word.length() : end; // IoT, SaaS
            appendOne(word.substring(start, end), name);
            start = end;
        }
    }

    private static boolean hasAcronym(String word) {
        for (int index = 1; index < word.length(); index++) {
            if (isUppercase(word.charAt(index)) && isUppercase(word.charAt(index - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void appendOne(String word, StringBuilder name) {
        name.append(Character.toUpperCase(word.charAt(0)))
                .append(word.substring(1).toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the end of a word; adjacent capitals are one word, except the last one before lowercase letters. The plural of an
     * acronym is also one word.
     */
    private static int endOfWord(String word, int start) {
        int end = start + 1;
        if (isUppercase(word.charAt(start)) && (end == word.length() || isUppercase(word.charAt(end)))) {
            while (end < word.length() && !isLowercase(word.charAt(end))) {
                end++;
            }
            boolean plural = end == word.length() - 1 && word.charAt(end) == 's';
            return end == word.length() || plural ? word.length() : end - 1;
        }
        while (end < word.length() && !isUppercase(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String shortened(String slug) {
        String cut = slug;
        while (cut.length() > MOST_CHARACTERS && cut.lastIndexOf('-') > 0) {
            cut = cut.substring(0, cut.lastIndexOf('-'));
        }
        return cut.substring(0, Math.min(cut.length(), MOST_CHARACTERS));
    }

    private static boolean isLetterOrDigit(char character) {
        return isLowercase(character) || isUppercase(character) || (character >= '0' && character <= '9');
    }

    private static boolean isLowercase(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isUppercase(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
