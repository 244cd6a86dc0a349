package io.github.catalogkit.value;

import io.github.catalogkit.vocabulary.Role;

/**
 * An organization, group or project as an author.
 *
 * @param name the name as it is cited
 * @param creditedAs the name as it appears in running text of the list, perhaps with an article
 * @param role the role
 */
public record OrganizationAuthor(String name, String creditedAs, Role role) implements Author {

    /**
     * Makes an organization.
     *
     * @param name the name as it is cited
     * @param creditedAs the name as it appears in running text of the list, perhaps with an article
     * @param role the role
     */
    public OrganizationAuthor {
        name = PlainText.normalize(name);
        creditedAs = PlainText.normalize(creditedAs);
    }

    /**
     * {@return an organization whose name is the same in citations and in running text}
     *
     * @param name the name
     */
    public static OrganizationAuthor of(String name) {
        return new OrganizationAuthor(name, name, Role.AUTHOR);
    }

    /**
     * {@return a copy of this organization with another name in running text}
     *
     * @param text the name in running text, perhaps with an article, such as {@code the Kubernetes SIG Network}
     */
    public OrganizationAuthor withCreditedAs(String text) {
        return new OrganizationAuthor(name, text, role);
    }

    /**
     * {@return a copy of this organization with another role}
     *
     * @param other the role
     */
    public OrganizationAuthor withRole(Role other) {
        return new OrganizationAuthor(name, creditedAs, other);
    }
}
