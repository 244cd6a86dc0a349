package io.github.catalogkit.vocabulary;

/** The order that the entries of a section claim to stand in. */
public enum Order {
    /** That of whoever keeps the list. */
    CURATED,
    /** By their titles, whatever the case of the letters. */
    TITLE,
    /** By when they were published, the oldest first. */
    OLDEST_FIRST,
    /** By when they were published, the newest first. */
    NEWEST_FIRST
}
