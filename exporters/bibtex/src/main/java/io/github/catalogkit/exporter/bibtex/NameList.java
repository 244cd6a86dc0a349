package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Name;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names as BibTeX parses them: "von Family, Jr, Given" for people, and one text in braces for organizations and for people with
 * a single name.
 */
final class NameList {

    private static final Pattern LOWERCASE_WORD = Pattern.compile("(?:^|\\s)\\P{L}*\\p{Ll}");

    private static final Pattern AND = Pattern.compile("(?i)(^|\\s)and(\\s|$)");

    private final Alphabet alphabet;

    NameList(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    String format(List<Name> names) {
        return names.stream().map(this::format).collect(Collectors.joining(" and "));
    }

    /** Returns a text that all programs parse as one name. */
    static String protect(String text, Alphabet alphabet) {
        return AND.matcher(text).find()
                ? braced(text, alphabet)
                : TexText.of(text, alphabet).escape();
    }

    private static String braced(String text, Alphabet alphabet) {
        return "{" + TexText.ofName(text, alphabet).escape() + "}";
    }

    private String format(Name name) {
        if (name.isOnePiece()) {
            return braced(name.fullFamily(), alphabet);
        }
        return Stream.of(family(name), part(name.suffix()), part(name.given()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns a family name; programs would take a lowercase word that is not a particle for one: {@code Ortega y Gasset},
     * {@code danah boyd}, {@code Muhammad al-Khwarizmi}.
     */
    private String family(Name name) {
        String particles = name.particles().isEmpty() ? "" : part(name.particles()) + " ";
        return particles
                + (LOWERCASE_WORD.matcher(name.family()).find()
                        ? braced(name.family(), alphabet)
                        : part(name.family()));
    }

    private String part(String text) {
        return text.indexOf(',') >= 0 ? braced(text, alphabet) : protect(text, alphabet);
    }
}
