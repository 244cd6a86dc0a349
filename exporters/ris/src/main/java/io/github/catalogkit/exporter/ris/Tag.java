package io.github.catalogkit.exporter.ris;

/** The tags of RIS that are written. */
enum Tag {
    /** An editor, or the office of a patent. */
    A2,
    /** A translator. */
    A4,
    /** The abstract. */
    AB,
    /** The affiliations of the authors. */
    AD,
    /** The identifier in an archive. */
    AN,
    /** An author. */
    AU,
    /** The proceedings, if {@link #T2} has the event. */
    C3,
    /** The article number. */
    C7,
    /** The place. */
    CY,
    /** The date. */
    DA,
    /** The archive. */
    DB,
    /** The DOI. */
    DO,
    /** The end of a record. */
    ER,
    /** The edition or version. */
    ET,
    /** The citation key. */
    ID,
    /** The last page. */
    EP,
    /** The issue. */
    IS,
    /** A keyword. */
    KW,
    /** The language. */
    LA,
    /** The type of work, as text. */
    M3,
    /** A note. */
    N1,
    /** The publisher or institution. */
    PB,
    /** The year. */
    PY,
    /** The chapter. */
    SE,
    /** The number of a book, a journal or a report. */
    SN,
    /** The first page, or the pages. */
    SP,
    /** The number of a case. */
    SV,
    /** The publication in which it appeared, or the event at which it was presented. */
    T2,
    /** The series. */
    T3,
    /** The title. */
    TI,
    /** The type of a record, with which it starts. */
    TY,
    /** A note, which programs show as one or ignore. */
    U1,
    /** The URL. */
    UR,
    /** The volume. */
    VL,
    /** The date of the last visit. */
    Y2
}
