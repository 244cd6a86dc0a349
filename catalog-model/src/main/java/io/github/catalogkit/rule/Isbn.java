package io.github.catalogkit.rule;

import java.util.Optional;

/** The International Standard Book Number (ISO 2108), of ten or thirteen digits, with or without hyphens. */
final class Isbn {

    private Isbn() {}

    /** Returns what is wrong with a text as an ISBN and what was expected, to carry on a sentence that quotes it. */
    static Optional<String> mistake(String text) {
        String number = text.replaceAll("[- ]", "");
        boolean ten = CheckDigits.areDigits(number, 10);
        boolean thirteen = CheckDigits.areDigits(number, 13)
                && !number.endsWith("X")
                && (number.startsWith("978") || number.startsWith("979"));
        if (!ten && !thirteen) {
            return Optional.of(
                    "is no ISBN; expected 10 digits, or 13 that start with 978 or 979, such as 978-3-16-148410-0");
        }
        String digits = number.substring(0, number.length() - 1);
        char check = ten ? CheckDigits.modulo11(digits) : CheckDigits.modulo10(digits);
        char last = number.charAt(number.length() - 1);
        return check == last
                ? Optional.empty()
                : Optional.of("ends with " + last + ", which does not fit the digits before it; expected "
                        + text.substring(0, text.length() - 1) + check + ", or other digits");
    }
}
