package io.github.catalogkit.exporter.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Straight quotes that pair as typographic ones. TeX prints each straight quote as a closing one, and the packages babel and
 * csquotes can give it a meaning: {@code "a} is an umlaut in German.
 */
final class StraightQuotes {

    /** A quotation: it starts a word and ends one. */
    private static final Pattern QUOTATION =
            Pattern.compile("(?<![\\p{L}\\p{N}])\"(?!\\s)([^\"]*)(?<!\\s)\"(?![\\p{L}\\p{N}])");

    private StraightQuotes() {}

    /** Returns the text with each quotation in typographic quotes; a straight quote that does not pair stays. */
    static String pair(String text) {
        Matcher quotations = QUOTATION.matcher(text);
        return text.indexOf('"') < 0 ? text : quotations.replaceAll("“$1”");
    }
}
