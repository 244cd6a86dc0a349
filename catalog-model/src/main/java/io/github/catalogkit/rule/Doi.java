package io.github.catalogkit.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Digital Object Identifier (ISO 26324): the prefix of who registered it, a slash, and a suffix. */
final class Doi {

    /** The suffix may hold any printable character (section 4.3), but those that are registered hold no white space. */
    private static final Pattern FORM = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\\p{Cntrl}]+");

    private static final Pattern WITHIN = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\\p{Cntrl}?#]+");

    private Doi() {}

    /** Returns what is wrong with a text as a DOI and what was expected, to carry on a sentence that quotes it. */
    static Optional<String> mistake(String text) {
        if (FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(within(text)
                .map(doi -> "is not the DOI alone; expected " + doi)
                .orElse("is no DOI; expected one such as 10.1000/182"));
    }

    /** Returns the DOI that a text holds. */
    static Optional<String> within(String text) {
        Matcher doi = WITHIN.matcher(text);
        return doi.find() ? Optional.of(doi.group()) : Optional.empty();
    }
}
