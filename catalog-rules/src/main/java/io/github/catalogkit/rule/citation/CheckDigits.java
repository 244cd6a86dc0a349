package io.github.catalogkit.rule.citation;

/** Calculates check digits; each method takes the digits before the check digit. */
final class CheckDigits {

    private CheckDigits() {}

    /** Returns the last character of an ISBN-10 (ISO 2108:2005) or an ISSN (ISO 3297): weights down to 2, modulo 11. */
    static char modulo11(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (digits.length() + 1 - index) * (digits.charAt(index) - '0');
        }
        return digit((11 - sum % 11) % 11);
    }

    /** Returns the last digit of an ISBN-13 (ISO 2108:2017): alternating weights 1 and 3, modulo 10. */
    static char modulo10(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (index % 2 == 0 ? 1 : 3) * (digits.charAt(index) - '0');
        }
        return digit((10 - sum % 10) % 10);
    }

    /** Returns the last character of an ORCID iD, which is an ISNI (ISO 27729): ISO 7064, MOD 11-2. */
    static char modulo11Base2(String digits) {
        int total = 0;
        for (int index = 0; index < digits.length(); index++) {
            total = (total + digits.charAt(index) - '0') * 2;
        }
        return digit((12 - total % 11) % 11);
    }

    /** Returns whether a text has this length and only digits, except that the last may be an X. */
    static boolean areDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            boolean digit = character >= '0' && character <= '9';
            if (!digit && (index < length - 1 || character != 'X')) {
                return false;
            }
        }
        return true;
    }

    private static char digit(int value) {
        return value == 10 ? 'X' : (char) ('0' + value);
    }
}
