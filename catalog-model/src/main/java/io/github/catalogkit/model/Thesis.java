package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A thesis or dissertation.
 *
 * @param details the common details
 * @param institution the university, if known
 * @param degree the degree, such as PhD, if known
 */
public record Thesis(EntryDetails details, Optional<String> institution, Optional<String> degree) implements Entry {

    /**
     * Makes a thesis.
     *
     * @param details the common details
     * @param institution the university, if known
     * @param degree the degree, such as PhD, if known
     */
    public Thesis {
        institution = PlainText.normalize(institution);
        degree = PlainText.normalize(degree);
    }

    /**
     * {@return a thesis with these details and no other values}
     *
     * @param details the common details
     */
    public static Thesis of(EntryDetails details) {
        return new Thesis(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this thesis with another value}
     *
     * @param institution the university
     */
    public Thesis withInstitution(String institution) {
        return new Thesis(details, Optional.of(institution), degree);
    }

    /**
     * {@return a copy of this thesis with another value}
     *
     * @param degree the degree, such as PhD
     */
    public Thesis withDegree(String degree) {
        return new Thesis(details, institution, Optional.of(degree));
    }

    @Override
    public Thesis withDetails(EntryDetails details) {
        return new Thesis(details, institution, degree);
    }

    @Override
    public Kind kind() {
        return Kind.THESIS;
    }
}
