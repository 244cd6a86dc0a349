package io.github.catalogkit.rule;

import java.util.Optional;

/** The last digits of identifiers, which are made of the others. */
final class CheckDigits {

    private CheckDigits() {}

    /** What is wrong with an ISBN (ISO 2108), if something is; hyphens and spaces are nothing. */
    static Optional<String> isbnMistake(String isbn) {
        String digits = isbn.replaceAll("[\\s-]", "");
        if (digits.matches("[0-9]{9}[0-9Xx]")) {
            return mistake(digits, weighted(digits.substring(0, 9), 10));
        }
        if (digits.matches("97[89][0-9]{10}")) {
            return mistake(digits, ean(digits.substring(0, 12)));
        }
        return Optional.of("has not the form of one; expected 10 digits, or 13 that start with 978 or 979");
    }

    /** What is wrong with an ISSN (ISO 3297), if something is. */
    static Optional<String> issnMistake(String issn) {
        return issn.matches("[0-9]{4}-[0-9]{3}[0-9X]")
                ? mistake(issn.replace("-", ""), weighted(issn.replace("-", "").substring(0, 7), 8))
                : Optional.of("has not the form of one; expected one such as 0317-8471");
    }

    /** What is wrong with an ORCID iD (ISO 27729, ISO 7064 MOD 11-2), if something is. */
    static Optional<String> orcidMistake(String orcid) {
        if (!orcid.matches("([0-9]{4}-){3}[0-9]{3}[0-9X]")) {
            return Optional.of("has not the form of one; expected one such as 0000-0002-1825-0097");
        }
        String digits = orcid.replace("-", "");
        int sum = 0;
        for (int index = 0; index < 15; index++) {
            sum = (sum + digit(digits, index)) * 2;
        }
        return mistake(digits, check((12 - sum % 11) % 11));
    }

    /** The digit that makes the sum of all, weighted from {@code first} down to 1, a multiple of 11. */
    private static char weighted(String digits, int first) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (first - index) * digit(digits, index);
        }
        return check((11 - sum % 11) % 11);
    }

    /** The digit that makes the sum of all, weighted by 1 and 3 in turn, a multiple of 10. */
    private static char ean(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (index % 2 == 0 ? 1 : 3) * digit(digits, index);
        }
        return check((10 - sum % 10) % 10);
    }

    private static Optional<String> mistake(String digits, char expected) {
        char last = Character.toUpperCase(digits.charAt(digits.length() - 1));
        return last == expected
                ? Optional.empty()
                : Optional.of("ends with " + last + ", and its other digits want " + expected
                        + "; expected them as they are printed");
    }

    private static char check(int value) {
        return "0123456789X".charAt(value);
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
