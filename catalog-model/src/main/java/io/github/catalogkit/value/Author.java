package io.github.catalogkit.value;

/** An author: a {@link Person} or an {@link Organization}. */
public sealed interface Author permits Person, Organization {

    /** {@return the full name in reading order, as it is cited} */
    String name();

    /** {@return the full name, with the suffix of a person even if {@link #name()} does not have it} */
    default String fullName() {
        return name();
    }

    /** {@return the name as it appears in running text of the list; by default {@link #name()}} */
    String creditedAs();
}
