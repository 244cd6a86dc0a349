package io.github.catalogkit.value;

import java.util.Optional;

/**
 * A person as an author.
 *
 * @param name the name in full, in reading order
 * @param family the part of the name that sorts it, particles such as {@code van der} included; the start or the end
 *     of {@code name}
 * @param affiliation the organization that the person works for, if the list names it
 * @param orcid the ORCID iD without an address, such as {@code 0000-0002-1825-0097}, if the list names it
 * @param creditedAs the name as the list writes it in running text
 */
public record Person(
        String name, String family, Optional<String> affiliation, Optional<String> orcid, String creditedAs)
        implements Author {

    /**
     * Makes a person.
     *
     * @param name the name in full, in reading order
     * @param family the part of the name that sorts it, particles such as {@code van der} included; the start or the
     *     end of {@code name}
     * @param affiliation the organization that the person works for, if the list names it
     * @param orcid the ORCID iD without an address, such as {@code 0000-0002-1825-0097}, if the list names it
     * @param creditedAs the name as the list writes it in running text
     * @throws MalformedValueException if the name neither starts nor ends with the family name
     */
    public Person {
        name = PlainText.normalize(name);
        family = PlainText.normalize(family);
        affiliation = PlainText.normalize(affiliation);
        orcid = PlainText.normalize(orcid);
        creditedAs = PlainText.normalize(creditedAs);
        if (!name.startsWith(family) && !name.endsWith(family)) {
            throw new MalformedValueException(
                    "neither starts nor ends the name \"" + name + "\"; expected the part of it that sorts it");
        }
    }

    /**
     * {@return a person whose family name is the last word of the name, together with the lowercase words before
     * it}
     *
     * @param name the name in full, in reading order
     */
    public static Person of(String name) {
        String line = PlainText.normalize(name);
        return new Person(line, familyOf(line), Optional.empty(), Optional.empty(), line);
    }

    /**
     * {@return this person with another family name}
     *
     * @param familyName the part of the name that sorts it: its start or its end
     * @throws MalformedValueException if the name neither starts nor ends with it
     */
    public Person withFamily(String familyName) {
        return new Person(name, familyName, affiliation, orcid, creditedAs);
    }

    /**
     * {@return this person as the list writes the name in running text}
     *
     * @param text the name in running text
     */
    public Person withCreditedAs(String text) {
        return new Person(name, family, affiliation, orcid, text);
    }

    /**
     * {@return this person as one who works for an organization}
     *
     * @param organization the name of the organization
     */
    public Person withAffiliation(String organization) {
        return new Person(name, family, Optional.of(organization), orcid, creditedAs);
    }

    /**
     * {@return this person with an ORCID iD}
     *
     * @param id the ORCID iD without an address, such as {@code 0000-0002-1825-0097}
     */
    public Person withOrcid(String id) {
        return new Person(name, family, affiliation, Optional.of(id), creditedAs);
    }

    /** {@return the name without the family name; empty if there is only one name} */
    public String given() {
        return name.endsWith(family)
                ? name.substring(0, name.length() - family.length()).strip()
                : name.substring(family.length()).strip();
    }

    private static String familyOf(String name) {
        int start = name.lastIndexOf(' ') + 1;
        while (start > 1) {
            int before = name.lastIndexOf(' ', start - 2) + 1;
            if (before == 0 || !Character.isLowerCase(name.codePointAt(before))) {
                return name.substring(start);
            }
            start = before;
        }
        return name.substring(start);
    }
}
