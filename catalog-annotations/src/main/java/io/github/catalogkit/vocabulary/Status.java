package io.github.catalogkit.vocabulary;

/** Whether the thing that an entry describes is still kept up. */
public enum Status {
    /** Kept up, or nothing else is known. */
    ACTIVE,
    /** Kept for reference; nobody works on it any more. */
    ARCHIVED,
    /** Its makers advise against using it. */
    DEPRECATED
}
