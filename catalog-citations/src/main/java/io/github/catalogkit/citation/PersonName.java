package io.github.catalogkit.citation;

import io.github.catalogkit.model.Person;
import io.github.catalogkit.text.PlainText;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a person in its parts.
 *
 * @param given the given names; empty for who has one name only
 * @param particle the words in small letters before the family name, such as {@code van der}; may be empty
 * @param family the family name without them
 * @param affiliation the organisation that the person works for, if the list names it
 */
public record PersonName(String given, String particle, String family, Optional<String> affiliation) implements Name {

    private static final Pattern PARTICLE = Pattern.compile("((?:\\p{Ll}[\\p{Ll}\\p{M}’']* )*)(.+)");

    /**
     * Makes the name of a person.
     *
     * @param given the given names; empty for who has one name only
     * @param particle the words in small letters before the family name, such as {@code van der}; may be empty
     * @param family the family name without them
     * @param affiliation the organisation that the person works for, if the list names it
     */
    public PersonName {
        Objects.requireNonNull(given);
        Objects.requireNonNull(particle);
        Objects.requireNonNull(family);
        Objects.requireNonNull(affiliation);
    }

    static PersonName of(Person person) {
        String family = PlainText.normalize(person.family());
        Matcher parts = PARTICLE.matcher(family);
        boolean split = parts.matches();
        return new PersonName(
                PlainText.normalize(person.given()),
                split ? parts.group(1).strip() : "",
                split ? parts.group(2) : family,
                person.affiliation().map(PlainText::normalize));
    }

    /** {@return the particle and the family name: {@code van der Berg}} */
    public String fullFamily() {
        return particle.isEmpty() ? family : particle + " " + family;
    }
}
