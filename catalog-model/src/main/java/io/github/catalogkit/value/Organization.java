package io.github.catalogkit.value;

/**
 * An organization, group or project as an author.
 *
 * @param name the name as it is cited
 * @param creditedAs the name as it appears in running text of the list, perhaps with an article
 */
public record Organization(String name, String creditedAs) implements Author {

    /**
     * Makes an organization.
     *
     * @param name the name as it is cited
     * @param creditedAs the name as it appears in running text of the list, perhaps with an article
     */
    public Organization {
        name = PlainText.normalize(name);
        creditedAs = PlainText.normalize(creditedAs);
    }

    /**
     * {@return an organization whose name is the same in citations and in running text}
     *
     * @param name the name
     */
    public static Organization of(String name) {
        return new Organization(name, name);
    }

    /**
     * {@return a copy of this organization with another name in running text}
     *
     * @param text the name in running text, perhaps with an article, such as {@code the Kubernetes SIG Network}
     */
    public Organization withCreditedAs(String text) {
        return new Organization(name, text);
    }
}
