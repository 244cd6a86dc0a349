package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Name;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as BibTeX takes them apart: "Family, Given" for people, and one piece in braces for organizations and for
 * people of one name.
 */
final class NameList {

    private static final Pattern AND = Pattern.compile("(?i)(^|\\s)and(\\s|$)");

    private final Alphabet alphabet;

    NameList(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    String format(List<Name> names) {
        return names.stream().map(this::format).collect(Collectors.joining(" and "));
    }

    /** Returns a text in which no program sees more than one name. */
    static String protect(String text, Alphabet alphabet) {
        return AND.matcher(text).find()
                ? braced(text, alphabet)
                : TexText.of(text, alphabet).escape();
    }

    private static String braced(String text, Alphabet alphabet) {
        return "{" + TexText.ofName(text, alphabet).escape() + "}";
    }

    private String format(Name name) {
        return name.isOnePiece()
                ? braced(name.fullFamily(), alphabet)
                : part(name.fullFamily()) + ", " + part(name.given());
    }

    private String part(String text) {
        return text.indexOf(',') >= 0 ? braced(text, alphabet) : protect(text, alphabet);
    }
}
