package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.InstitutionName;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.PersonName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as BibTeX takes them apart: "Family, Given" for people, and one piece in braces for organisations and for
 * people of one name.
 */
final class NameList {

    private static final Pattern AND = Pattern.compile("(?i)(^|\\s)and(\\s|$)");

    private final Alphabet alphabet;

    NameList(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    String spell(List<Name> names) {
        return names.stream().map(this::spell).collect(Collectors.joining(" and "));
    }

    /** Returns a text in which no program sees more than one name. */
    static String protect(String text, Alphabet alphabet) {
        return AND.matcher(text).find()
                ? braced(text, alphabet)
                : TexText.of(text, alphabet).spell();
    }

    private static String braced(String text, Alphabet alphabet) {
        return "{" + TexText.ofName(text, alphabet).spell() + "}";
    }

    private String spell(Name name) {
        if (name instanceof PersonName person && !person.given().isEmpty()) {
            return part(person.fullFamily()) + ", " + part(person.given());
        }
        return braced(whole(name), alphabet);
    }

    private static String whole(Name name) {
        return name instanceof InstitutionName institution ? institution.name() : ((PersonName) name).fullFamily();
    }

    private String part(String text) {
        return text.indexOf(',') >= 0 ? braced(text, alphabet) : protect(text, alphabet);
    }
}
