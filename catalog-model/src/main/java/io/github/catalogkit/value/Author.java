package io.github.catalogkit.value;

/** Who made a thing: a {@link Person} or an {@link Organization}. */
public sealed interface Author permits Person, Organization {

    /** {@return the name in full, in reading order, as it is cited} */
    String name();

    /** {@return the name in full, with the suffix of a person that {@link #name()} may leave out} */
    default String fullName() {
        return name();
    }

    /** {@return the name as the list writes it in running text; {@link #name()} unless the list has its own way} */
    String creditedAs();
}
