package io.github.catalogkit.value;

import io.github.catalogkit.vocabulary.Role;

/** An author, or who contributed in another {@linkplain #role() role}: a {@link PersonAuthor} or an {@link OrganizationAuthor}. */
public sealed interface Author permits PersonAuthor, OrganizationAuthor {

    /** {@return the full name in reading order, as it is cited} */
    String name();

    /** {@return the full name, with the suffix of a person even if {@link #name()} does not have it} */
    default String fullName() {
        return name();
    }

    /** {@return the name as it appears in running text of the list; by default {@link #name()}} */
    String creditedAs();

    /** {@return the role; by default author} */
    Role role();
}
