package io.github.catalogkit.exporter.ris;

import io.github.catalogkit.citation.ItemType;

/**
 * The types of records that are written: those that all tested importers know. One of them rejects a whole file with an
 * unknown type, even {@code WEB} and {@code STAND}.
 */
enum RecordType {
    /** A blog post. */
    BLOG,
    /** A book. */
    BOOK,
    /** A decision of a court. */
    CASE,
    /** A chapter of a book. */
    CHAP,
    /** A computer program. */
    COMP,
    /** A paper in proceedings. */
    CONF,
    /** A data set. */
    DATA,
    /** A web page. */
    ELEC,
    /** A paper in a journal. */
    JOUR,
    /** A work that is none of the other types. */
    MANSCPT,
    /** An article in a magazine. */
    MGZN,
    /** A patent. */
    PAT,
    /** A report. */
    RPRT,
    /** A presentation. */
    SLIDE,
    /** A thesis. */
    THES,
    /** A video. */
    VIDEO;

    static RecordType of(ItemType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> JOUR;
            case ARTICLE_MAGAZINE -> MGZN;
            case BOOK -> BOOK;
            case CHAPTER -> CHAP;
            case DATASET -> DATA;
            case ISSUE, WEBPAGE -> ELEC;
            case LEGAL_CASE -> CASE;
            case MOTION_PICTURE -> VIDEO;
            case PAPER_CONFERENCE -> CONF;
            case PATENT -> PAT;
            case POST_WEBLOG -> BLOG;
            case REPORT -> RPRT;
            case SOFTWARE -> COMP;
            case SPEECH -> SLIDE;
            case THESIS -> THES;
            case WORK -> MANSCPT;
        };
    }
}
