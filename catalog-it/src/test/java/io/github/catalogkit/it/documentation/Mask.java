package io.github.catalogkit.it.documentation;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces parts of a text by spaces, so that the rest keeps its lines. */
final class Mask {

    private Mask() {}

    /** Returns a text without the matches of a pattern. */
    static String matches(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(found -> spaces(found.group()));
    }

    /** Returns only those matches of a pattern that a predicate accepts. */
    static String allBut(String text, Pattern pattern, Predicate<String> isKept) {
        StringBuilder masked = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        int end = 0;
        while (matcher.find()) {
            masked.append(spaces(text.substring(end, matcher.start())))
                    .append(isKept.test(matcher.group()) ? matcher.group() : spaces(matcher.group()));
            end = matcher.end();
        }
        return masked.toString();
    }

    private static String spaces(String text) {
        return text.replaceAll("[^\n]", " ");
    }
}
