package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;

/** A part of a catalog that has a declaration of its own, and so a place that a finding can point at. */
public sealed interface Node permits Catalog, Section, Entry {

    /** {@return the id: lowercase ASCII letters and digits in words joined by hyphens} */
    String id();

    /** {@return the title in one line of plain text} */
    String title();

    /** {@return how a Markdown page writes it, where that is not what the style of the list says} */
    Layout layout();
}
