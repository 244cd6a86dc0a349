package io.github.catalogkit.citation;

import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.NameSuffix;
import io.github.catalogkit.value.PersonAuthor;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it is cited: the parts of a person's name, or the name of an organization.
 *
 * @param given the given names; empty for an organization and for a person with a single name, which must not be split
 * @param droppingParticle the particle that is omitted if the family name is alone: {@code de} of {@code Jean de La
 *     Fontaine}; may be empty
 * @param particle the particles that belong to the family name, such as {@code van der}; may be empty
 * @param family the family name without particles, or the name of the organization
 * @param suffix the suffix, such as {@code Jr.}, without degrees; may be empty
 * @param affiliation the organization that a person works for, if known
 */
public record Name(
        String given,
        String droppingParticle,
        String particle,
        String family,
        String suffix,
        Optional<String> affiliation) {

    private static final Pattern PARTICLE = Pattern.compile("((?:['’]?\\p{Ll}[\\p{Ll}\\p{M}’']* )*)(.+)");

    /** French particles, which are omitted before a capitalized article. */
    private static final Set<String> BEFORE_ARTICLE = Set.of("de", "du", "des");

    private static final Pattern ARTICLE = Pattern.compile("(?:L[ae]s? |L['’]).+");

    /**
     * {@return the name of an author as it is cited}
     *
     * @param author a person or an organization
     */
    public static Name of(Author author) {
        return author instanceof PersonAuthor person ? of(person) : onePiece(author.name(), Optional.empty());
    }

    private static Name of(PersonAuthor person) {
        String suffix = person.suffix().map(NameSuffix::withoutDegrees).orElse("");
        if (person.given().isEmpty()) {
            return onePiece(joined(person.family(), suffix), person.affiliation());
        }
        Matcher parts = PARTICLE.matcher(person.family());
        boolean split = parts.matches();
        String particle = split ? parts.group(1).strip() : "";
        String family = split ? parts.group(2) : person.family();
        boolean drops =
                BEFORE_ARTICLE.contains(particle) && ARTICLE.matcher(family).matches();
        return new Name(
                person.given(), drops ? particle : "", drops ? "" : particle, family, suffix, person.affiliation());
    }

    private static Name onePiece(String name, Optional<String> affiliation) {
        return new Name("", "", "", name, "", affiliation);
    }

    /** {@return whether the name has a single part, which is {@link #fullFamily()}} */
    public boolean isOnePiece() {
        return given.isEmpty();
    }

    /** {@return the particles before the family name: {@code van der}; may be empty} */
    public String particles() {
        return joined(droppingParticle, particle);
    }

    /** {@return the particles and the family name: {@code van der Berg}} */
    public String fullFamily() {
        return joined(particles(), family);
    }

    /** {@return the name in reading order: {@code Jan van der Berg, Jr.}} */
    public String reading() {
        return joined(given, fullFamily()) + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
