package io.github.catalogkit.citation;

import java.util.Objects;

/**
 * An organisation, group or project, whose name no program may take apart.
 *
 * @param name the name as it is cited
 */
public record InstitutionName(String name) implements Name {

    /**
     * Makes the name of an organisation.
     *
     * @param name the name as it is cited
     */
    public InstitutionName {
        Objects.requireNonNull(name);
    }
}
