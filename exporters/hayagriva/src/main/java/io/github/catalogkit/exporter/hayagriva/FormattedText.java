package io.github.catalogkit.exporter.hayagriva;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formattable strings, in which a backslash precedes literal braces, dollar signs and backslashes. Styles change the case of
 * words outside braces.
 */
final class FormattedText {

    private static final Pattern CONTROL = Pattern.compile("[\\\\{}$]");

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’._/-]*[\\p{L}\\p{M}\\p{N}])?");

    /** What separates the parts of names of repositories, files and functions. */
    private static final Pattern NAME = Pattern.compile("[._/]");

    private FormattedText() {}

    /** Returns a text whose case styles may change. */
    static String of(String text) {
        return CONTROL.matcher(text).replaceAll("\\\\$0");
    }

    /**
     * Returns a title with braces around words whose case has a meaning: those with a capital, except one that only starts the
     * title; a lowercase word that starts it; and names such as {@code coreos/go-iptables}.
     */
    static String title(String title) {
        return WORD.matcher(of(title)).replaceAll(FormattedText::word);
    }

    private static String word(MatchResult word) {
        String text = word.group();
        boolean meant = word.start() == 0
                ? Character.isLowerCase(text.codePointAt(0))
                        || hasCapital(text.substring(text.offsetByCodePoints(0, 1)))
                : hasCapital(text);
        return Matcher.quoteReplacement(meant || NAME.matcher(text).find() ? "{" + text + "}" : text);
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter));
    }
}
