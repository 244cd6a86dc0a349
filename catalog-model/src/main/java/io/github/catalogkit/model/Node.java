package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;

/** A part of a catalog with its own declaration, to which a problem can point. */
public sealed interface Node permits Catalog, Section, Entry {

    /** {@return the id: lowercase ASCII letters, digits and single hyphens} */
    String id();

    /** {@return the title in one line of plain text} */
    String title();

    /** {@return the Markdown layout, where it differs from the style of the list} */
    Layout layout();
}
