package io.github.catalogkit.exporter.ris;

/** The tags in use. */
enum Tag {
    /** The abstract. */
    AB,
    /** Where the authors work. */
    AD,
    /** What an archive knows it by. */
    AN,
    /** An author. */
    AU,
    /** The proceedings, where the event has {@link #T2}. */
    C3,
    /** The place. */
    CY,
    /** The date. */
    DA,
    /** The archive that holds it. */
    DB,
    /** The DOI. */
    DO,
    /** The end of a record. */
    ER,
    /** The edition or version. */
    ET,
    /** The citation key. */
    ID,
    /** A keyword. */
    KW,
    /** The language. */
    LA,
    /** The type of work, as text. */
    M3,
    /** The publisher or institution. */
    PB,
    /** The year. */
    PY,
    /** The number of a book, a journal or a report. */
    SN,
    /** What it appeared in, or the event at which it was presented. */
    T2,
    /** The title. */
    TI,
    /** The type of a record, which begins it. */
    TY,
    /** The URL. */
    UR,
    /** The date of the last visit. */
    Y2
}
