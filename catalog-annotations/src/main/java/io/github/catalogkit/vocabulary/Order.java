package io.github.catalogkit.vocabulary;

/** The declared order of the entries of a section. */
public enum Order {
    /** The order that the maintainer chose. */
    CURATED,
    /** By title, ignoring case. */
    TITLE,
    /** By date of publication, oldest first. */
    OLDEST_FIRST,
    /** By date of publication, newest first. */
    NEWEST_FIRST
}
