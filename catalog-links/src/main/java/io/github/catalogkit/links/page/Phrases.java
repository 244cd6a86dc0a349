package io.github.catalogkit.links.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases by which pages say what they are, in several languages.
 *
 * @param phrases the phrases, normalized
 * @param searched the same, with a space at the ends of those in scripts that separate words
 */
record Phrases(Set<String> phrases, List<String> searched) {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s+[|\\-–—·•:»«/]+\\s+|:\\s+");

    private static final Pattern APOSTROPHE = Pattern.compile("['’`]");

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.THAI);

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Reads a resource with one phrase a line. */
    static Phrases read(String resource) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> phrases = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Phrases::normalize)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
            return new Phrases(
                    phrases,
                    phrases.stream()
                            .map(phrase -> isSpaced(phrase) ? " " + phrase + " " : phrase)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text in lowercase, without punctuation and repeated spaces. */
    private static String normalize(String text) {
        String letters = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return OTHER.matcher(letters).replaceAll(" ").strip();
    }

    /** Returns whether a text contains one of the phrases. */
    boolean areIn(String text) {
        String normalized = " " + normalize(text) + " ";
        return searched.stream().anyMatch(normalized::contains);
    }

    /** Returns whether a text contains one of the phrases that are longer than a title, so that they say what they mean. */
    boolean areSaidIn(String text) {
        String normalized = " " + normalize(text) + " ";
        return searched.stream()
                .filter(phrase -> !isSpaced(phrase)
                        || phrase.strip().chars().filter(c -> c == ' ').count() >= 3)
                .anyMatch(normalized::contains);
    }

    /** Returns whether a phrase is in a script that separates words. */
    private static boolean isSpaced(String phrase) {
        return phrase.codePoints().noneMatch(Character::isIdeographic)
                && phrase.codePoints().mapToObj(Character.UnicodeScript::of).noneMatch(UNSPACED::contains);
    }

    /** Returns whether a title is one of the phrases, perhaps with the name of the site. */
    boolean areTitle(String title) {
        List<String> parts = Stream.concat(Stream.of(title), BETWEEN_PARTS.splitAsStream(title))
                .map(Phrases::normalize)
                .toList();
        return parts.stream().anyMatch(phrases::contains);
    }
}
