package io.github.catalogkit.exporter.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles with braces around words whose case a style or an importer would change: words with a capital, except one that only
 * starts the title, without a quotation mark before it, and is not joined to another, and lowercase words where a sentence could
 * start.
 */
final class CapitalProtection {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*+");

    /** What joins the first word to another one, so that importers see a word that starts a sentence no more. */
    private static final Pattern JOINT = Pattern.compile("[^\\s\\p{L}\\p{M}\\p{N}/–—-]+[\\p{L}\\p{N}]");

    private static final Pattern NEW_CLAUSE = Pattern.compile("[:?!.-].*\\s|[–—]");

    private CapitalProtection() {}

    static String protect(TexText text) {
        String title = text.text();
        StringBuilder protectedTitle = new StringBuilder(title.length() + 16);
        Matcher words = WORD.matcher(title);
        int end = 0;
        while (words.find()) {
            boolean atRisk = end == 0
                    ? isAtRiskAsFirst(words.group(), words.start() > 0) || isJoined(title, words.end())
                    : isAtRisk(words.group(), title.substring(end, words.start()));
            protectedTitle.append(text.escape(end, words.start()));
            end = words.end();
            String word = text.escape(words.start(), end);
            protectedTitle.append(atRisk ? "{" + word + "}" : word);
        }
        return protectedTitle.append(text.escape(end, title.length())).toString();
    }

    /**
     * Returns whether the first word is at risk.
     *
     * @param isQuoted whether a quotation mark or the like is before it, which importers see as the start of the title
     */
    private static boolean isAtRiskAsFirst(String word, boolean isQuoted) {
        return isLowercase(word) || hasCapital(isQuoted ? word : word.substring(word.offsetByCodePoints(0, 1)));
    }

    private static boolean isJoined(String title, int end) {
        return JOINT.matcher(title).region(end, title.length()).lookingAt();
    }

    private static boolean isAtRisk(String word, String before) {
        return hasCapital(word)
                || (isLowercase(word) && NEW_CLAUSE.matcher(before).find());
    }

    private static boolean isLowercase(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter));
    }
}
