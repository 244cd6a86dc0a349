package io.github.catalogkit.declaration;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the number at the start of a name as words, since a class name cannot start with a digit. */
final class NumberWords {

    private static final Pattern NUMBER = Pattern.compile("([0-9]+)((?:st|nd|rd|th)$)?(.*)");

    private static final List<String> SMALL = List.of(
            "Zero",
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen");

    private static final List<String> TENS =
            List.of("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");

    private static final Map<String, String> IRREGULAR = Map.of(
            "One", "First",
            "Two", "Second",
            "Three", "Third",
            "Five", "Fifth",
            "Eight", "Eighth",
            "Nine", "Ninth",
            "Twelve", "Twelfth");

    private NumberWords() {}

    /** Returns {@code SevenZip} for {@code 7zip} and {@code Third} for {@code 3rd}; three or more digits get the prefix N. */
    static String spellStart(String word) {
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            return SimpleName.capitalized(word);
        }
        if (number.group(1).length() > 2) {
            return "N" + word;
        }
        int value = Integer.parseInt(number.group(1));
        return number.group(2) == null ? cardinal(value) + SimpleName.capitalized(number.group(3)) : ordinal(value);
    }

    private static String cardinal(int value) {
        if (value < SMALL.size()) {
            return SMALL.get(value);
        }
        String tens = TENS.get(value / 10 - 2);
        return value % 10 == 0 ? tens : tens + SMALL.get(value % 10);
    }

    private static String ordinal(int value) {
        if (value > 20 && value % 10 != 0) {
            return cardinal(value - value % 10) + ordinal(value % 10);
        }
        String cardinal = cardinal(value);
        String regular =
                cardinal.endsWith("y") ? cardinal.substring(0, cardinal.length() - 1) + "ieth" : cardinal + "th";
        return IRREGULAR.getOrDefault(cardinal, regular);
    }
}
