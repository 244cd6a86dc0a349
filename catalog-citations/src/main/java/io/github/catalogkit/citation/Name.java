package io.github.catalogkit.citation;

import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Person;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as it is cited: that of a person in its parts, or that of an organization in one piece.
 *
 * @param given the given names; empty for an organization and for a person of one name, which no program may take apart
 * @param particle the lowercase words before the family name, such as {@code van der}; may be empty
 * @param family the family name without them, or the name of the organization
 * @param affiliation the organization that a person works for, if the list names it
 */
public record Name(String given, String particle, String family, Optional<String> affiliation) {

    private static final Pattern PARTICLE = Pattern.compile("((?:\\p{Ll}[\\p{Ll}\\p{M}’']* )*)(.+)");

    static Name of(Author author) {
        return author instanceof Person person ? of(person) : new Name("", "", author.name(), Optional.empty());
    }

    private static Name of(Person person) {
        Matcher parts = PARTICLE.matcher(person.family());
        boolean split = parts.matches();
        return new Name(
                person.given(),
                split ? parts.group(1).strip() : "",
                split ? parts.group(2) : person.family(),
                person.affiliation());
    }

    /** {@return whether the name is in one piece, which is {@link #fullFamily()}} */
    public boolean isOnePiece() {
        return given.isEmpty();
    }

    /** {@return the particle and the family name: {@code van der Berg}} */
    public String fullFamily() {
        return particle.isEmpty() ? family : particle + " " + family;
    }
}
