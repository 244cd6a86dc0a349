package io.github.catalogkit.vocabulary;

/** The maintenance status of an entry. */
public enum Status {
    /** It is maintained, or nothing else is known. */
    ACTIVE,
    /** It is kept for reference and no longer maintained. */
    ARCHIVED,
    /** Its authors advise against using it. */
    DEPRECATED
}
