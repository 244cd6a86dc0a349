package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A person.
 *
 * @param details the common details
 * @param affiliation the organization that the person works for, if known
 * @param orcid the ORCID iD without its URL, such as {@code 0000-0002-1825-0097}, if known
 */
public record Person(EntryDetails details, Optional<String> affiliation, Optional<String> orcid) implements Entry {

    /**
     * Makes a person.
     *
     * @param details the common details
     * @param affiliation the organization that the person works for, if known
     * @param orcid the ORCID iD without its URL, such as {@code 0000-0002-1825-0097}, if known
     */
    public Person {
        affiliation = PlainText.normalize(affiliation);
        orcid = PlainText.normalize(orcid);
    }

    /**
     * {@return a person with these details and no other values}
     *
     * @param details the common details
     */
    public static Person of(EntryDetails details) {
        return new Person(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this person with another value}
     *
     * @param affiliation the organization that the person works for
     */
    public Person withAffiliation(String affiliation) {
        return new Person(details, Optional.of(affiliation), orcid);
    }

    /**
     * {@return a copy of this person with another value}
     *
     * @param orcid the ORCID iD without its URL, such as {@code 0000-0002-1825-0097}
     */
    public Person withOrcid(String orcid) {
        return new Person(details, affiliation, Optional.of(orcid));
    }

    @Override
    public Person withDetails(EntryDetails details) {
        return new Person(details, affiliation, orcid);
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }
}
