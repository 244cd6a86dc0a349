package io.github.catalogkit.value;

import io.github.catalogkit.vocabulary.Role;
import java.util.Optional;

/**
 * A person as an author.
 *
 * @param name the full name in reading order
 * @param family the family name with its particles, such as {@code van der}; {@code name} without the suffix starts or ends
 *     with it
 * @param suffix the suffix, such as {@code Jr.}, {@code III} or {@code PhD}; {@code name} may end with it
 * @param affiliation the organization that the person works for, if known
 * @param orcid the ORCID iD without its URL, such as {@code 0000-0002-1825-0097}, if known
 * @param creditedAs the name as it appears in running text of the list
 * @param role the role
 */
public record PersonAuthor(
        String name,
        String family,
        Optional<String> suffix,
        Optional<String> affiliation,
        Optional<String> orcid,
        String creditedAs,
        Role role)
        implements Author {

    /**
     * Makes a person.
     *
     * @param name the full name in reading order
     * @param family the family name with its particles, such as {@code van der}; {@code name} without the suffix starts or
     *     ends with it
     * @param suffix the suffix; if empty, the suffix that is recognized in {@code name}
     * @param affiliation the organization that the person works for, if known
     * @param orcid the ORCID iD without its URL, such as {@code 0000-0002-1825-0097}, if known
     * @param creditedAs the name as it appears in running text of the list
     * @param role the role
     * @throws MalformedValueException if the name without the suffix neither starts nor ends with the family name
     */
    public PersonAuthor {
        name = PlainText.normalize(name);
        family = PlainText.normalize(family);
        suffix = fitting(name, family, PlainText.normalize(suffix));
        affiliation = PlainText.normalize(affiliation);
        orcid = PlainText.normalize(orcid);
        creditedAs = PlainText.normalize(creditedAs);
        if (NameParts.given(name, family, suffix).isEmpty()) {
            throw new MalformedValueException(
                    "neither starts nor ends the name \"" + name + "\"",
                    "write the part of the name that it is sorted by");
        }
    }

    /**
     * {@return a person with the family name and the suffix that are recognized in the name}
     *
     * <p>The family name starts with the first particle ({@code van}, {@code de La}, {@code 't}), or with the name before a
     * conjunction ({@code Ortega y Gasset}); without these it is the last word.
     *
     * @param name the full name in reading order
     */
    public static PersonAuthor of(String name) {
        String line = PlainText.normalize(name);
        NameParts parts = NameParts.of(line);
        return new PersonAuthor(
                line, parts.family(), parts.suffix(), Optional.empty(), Optional.empty(), line, Role.AUTHOR);
    }

    /**
     * {@return a copy of this person with another family name}
     *
     * @param familyName the family name with its particles
     * @throws MalformedValueException if the name neither starts nor ends with it
     */
    public PersonAuthor withFamily(String familyName) {
        Optional<String> fitting =
                NameParts.given(name, PlainText.normalize(familyName), suffix).isPresent() ? suffix : Optional.empty();
        return new PersonAuthor(name, familyName, fitting, affiliation, orcid, creditedAs, role);
    }

    /**
     * {@return a copy of this person with a suffix, with which the name may end}
     *
     * @param text the suffix, such as {@code Jr.}
     */
    public PersonAuthor withSuffix(String text) {
        String declared = PlainText.normalize(text).replaceFirst("^[ ,]+", "");
        String known = suffix.orElse("");
        if (known.endsWith(declared)) {
            return this;
        }
        Optional<String> all =
                Optional.of(known.isEmpty() || declared.startsWith(known) ? declared : known + " " + declared);
        String familyName = NameParts.given(name, family, all).isPresent()
                ? family
                : NameParts.of(NameParts.withoutSuffix(name, all)).family();
        return new PersonAuthor(name, familyName, all, affiliation, orcid, creditedAs, role);
    }

    /**
     * {@return a copy of this person with another name in running text}
     *
     * @param text the name in running text
     */
    public PersonAuthor withCreditedAs(String text) {
        return new PersonAuthor(name, family, suffix, affiliation, orcid, text, role);
    }

    /**
     * {@return a copy of this person with an affiliation}
     *
     * @param organization the name of the organization
     */
    public PersonAuthor withAffiliation(String organization) {
        return new PersonAuthor(name, family, suffix, Optional.of(organization), orcid, creditedAs, role);
    }

    /**
     * {@return a copy of this person with an ORCID iD}
     *
     * @param id the ORCID iD without its URL, such as {@code 0000-0002-1825-0097}
     */
    public PersonAuthor withOrcid(String id) {
        return new PersonAuthor(name, family, suffix, affiliation, Optional.of(id), creditedAs, role);
    }

    /**
     * {@return a copy of this person with another role}
     *
     * @param other the role
     */
    public PersonAuthor withRole(Role other) {
        return new PersonAuthor(name, family, suffix, affiliation, orcid, creditedAs, other);
    }

    /** {@return the given names: the name without family name and suffix; empty if there is only one name} */
    public String given() {
        return NameParts.given(name, family, suffix).orElseThrow();
    }

    @Override
    public String fullName() {
        return suffix.map(end -> NameParts.withSuffix(name, end)).orElse(name);
    }

    /** Returns the declared suffix, or the one that is recognized beside this family name. */
    private static Optional<String> fitting(String name, String family, Optional<String> declared) {
        return declared.or(() -> NameParts.suffixIn(name)
                .filter(suffix ->
                        NameParts.given(name, family, Optional.of(suffix)).isPresent()));
    }
}
