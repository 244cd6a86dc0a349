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
    /** An article in a magazine. */
    MGZN,
    /** A report. */
    RPRT,
    /** A presentation. */
    SLIDE,
    /** A video. */
    VIDEO;

    static RecordType of(ItemType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> JOUR;
            case ARTICLE_MAGAZINE -> MGZN;
            case BOOK -> BOOK;
            case DATASET -> DATA;
            case ISSUE, WEBPAGE -> ELEC;
            case MOTION_PICTURE -> VIDEO;
            case PAPER_CONFERENCE -> CONF;
            case POST_WEBLOG -> BLOG;
            case REPORT -> RPRT;
            case SOFTWARE -> COMP;
            case SPEECH -> SLIDE;
        };
    }
}
