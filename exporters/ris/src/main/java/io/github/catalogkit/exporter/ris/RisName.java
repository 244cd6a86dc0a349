package io.github.catalogkit.exporter.ris;

import io.github.catalogkit.citation.InstitutionName;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.PersonName;
import java.util.regex.Pattern;

/**
 * Names as RIS takes them apart: at the first comma. A name that is in one piece ends in it, so that no program looks
 * for a family name at its end.
 */
final class RisName {

    private static final Pattern COMMA = Pattern.compile("[ ,]*,[ ,]*");

    private RisName() {}

    static String spell(Name name) {
        if (name instanceof PersonName person) {
            return spell(person.fullFamily(), person.given());
        }
        return spell(((InstitutionName) name).name(), "");
    }

    private static String spell(String family, String given) {
        return (withoutCommas(family) + ", " + withoutCommas(given)).strip();
    }

    private static String withoutCommas(String part) {
        return COMMA.matcher(part).replaceAll(" ").strip();
    }
}
