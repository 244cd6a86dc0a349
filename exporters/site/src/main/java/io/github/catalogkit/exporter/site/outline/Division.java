package io.github.catalogkit.exporter.site.outline;

/** How many pages a site has. */
public enum Division {

    /** One page, or a page for each section of a long list. */
    AUTO,

    /** One page. */
    ONE,

    /** A page for each section. */
    SECTIONS
}
