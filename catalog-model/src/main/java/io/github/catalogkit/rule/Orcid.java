package io.github.catalogkit.rule;

import java.util.Locale;
import java.util.Optional;

/** The ORCID iD of a person: an International Standard Name Identifier (ISO 27729) in four groups of four. */
final class Orcid {

    private static final int LENGTH = 16;

    private Orcid() {}

    /** Returns what is wrong with a text as an iD and what was expected, to carry on a sentence that quotes it. */
    static Optional<String> mistake(String text) {
        String number = text.replaceAll("^(?i:https?://)?(?i:www\\.)?(?i:orcid\\.org/)|[- ]", "")
                .toUpperCase(Locale.ROOT);
        if (!CheckDigits.areDigits(number, LENGTH)) {
            return Optional.of("is no ORCID iD; expected sixteen digits such as 0000-0002-1825-0097");
        }
        char check = CheckDigits.modulo11Base2(number.substring(0, LENGTH - 1));
        String written = grouped(number.substring(0, LENGTH - 1) + check);
        if (check != number.charAt(LENGTH - 1)) {
            return Optional.of("ends with " + number.charAt(LENGTH - 1)
                    + ", which does not fit the digits before it; expected " + written + ", or other digits");
        }
        return text.equals(written)
                ? Optional.empty()
                : Optional.of("is not in the form of an ORCID iD; expected " + written);
    }

    private static String grouped(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1-");
    }
}
