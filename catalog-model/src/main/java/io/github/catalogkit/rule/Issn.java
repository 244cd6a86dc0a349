package io.github.catalogkit.rule;

import java.util.Locale;
import java.util.Optional;

/** The International Standard Serial Number (ISO 3297): eight digits with a hyphen between the fours. */
final class Issn {

    private Issn() {}

    /** Returns what is wrong with a text as an ISSN and what was expected, to carry on a sentence that quotes it. */
    static Optional<String> mistake(String text) {
        String number = text.replaceAll("^(?i:issn)[: ]*|[- ]", "").toUpperCase(Locale.ROOT);
        if (!CheckDigits.areDigits(number, 8)) {
            return Optional.of("is no ISSN; expected eight digits such as 0378-5955");
        }
        String digits = number.substring(0, 7);
        char check = CheckDigits.modulo11(digits);
        String written = digits.substring(0, 4) + "-" + digits.substring(4);
        if (check != number.charAt(7)) {
            return Optional.of("ends with " + number.charAt(7) + ", which does not fit the digits before it; expected "
                    + written + check + ", or other digits");
        }
        return text.equals(written + check)
                ? Optional.empty()
                : Optional.of("is not in the form of an ISSN; expected " + written + check);
    }
}
