package io.github.catalogkit.exporter.bibtex;

import java.util.Locale;

/** The fields of records, in their order. */
enum Field {
    AUTHOR,
    TITLE,
    BOOKTITLE,
    JOURNAL,
    JOURNALTITLE,
    ENTRYSUBTYPE,
    EVENTTITLE,
    VENUE,
    EVENTDATE,
    TYPE,
    HOWPUBLISHED,
    ORGANIZATION,
    PUBLISHER,
    ADDRESS,
    INSTITUTION,
    NUMBER,
    VERSION,
    DATE,
    YEAR,
    MONTH,
    DAY,
    LANGUAGE,
    LANGID,
    URL,
    URLDATE,
    DOI,
    ISBN,
    ISSN,
    EPRINT,
    EPRINTTYPE,
    ARCHIVEPREFIX,
    ADDENDUM,
    KEYWORDS,
    ABSTRACT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
